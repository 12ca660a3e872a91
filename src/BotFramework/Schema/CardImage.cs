namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Where the picture is.</summary>
    public string? Url { get; set; }

    /// <summary>What it shows, in words.</summary>
    public string? Alt { get; set; }

    /// <summary>What pressing it does.</summary>
    public CardAction? Tap { get; set; }
}
