namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are shown.</summary>
public enum ListStyle
{
    /// <summary>Not at all: the question says what there is.</summary>
    None,

    /// <summary>As suits the channel, the number of choices and their length.</summary>
    Auto,

    /// <summary>In the text, one after the other.</summary>
    Inline,

    /// <summary>In the text, one per line.</summary>
    List,

    /// <summary>As buttons below the message.</summary>
    SuggestedAction,

    /// <summary>As buttons on a card.</summary>
    HeroCard,
}
