namespace Microsoft.Bot.Schema;

/// <summary>A card with a title, a text and buttons.</summary>
public class HeroCard
{
    /// <summary>The media type of this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.hero";

    /// <summary>Makes an empty card.</summary>
    public HeroCard()
    {
    }

    /// <summary>Makes a card.</summary>
    public HeroCard(
        string? title = null,
        string? subtitle = null,
        string? text = null,
        IList<CardImage>? images = null,
        IList<CardAction>? buttons = null,
        CardAction? tap = null)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>The title.</summary>
    public string? Title { get; set; }

    /// <summary>The line below the title.</summary>
    public string? Subtitle { get; set; }

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>Its pictures.</summary>
    public IList<CardImage>? Images { get; set; }

    /// <summary>Its buttons.</summary>
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>What pressing the card does.</summary>
    public CardAction? Tap { get; set; }
}
