namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How an answer is matched with choices.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether a choice's value is not looked for.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether the title of a choice's button is not looked for.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether a number ("2", "two") chooses.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether a position ("the second", "the last") chooses.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
