namespace Microsoft.Bot.Schema;

/// <summary>How several attachments are laid out: the values of <see cref="Activity.AttachmentLayout"/>.</summary>
public static class AttachmentLayoutTypes
{
    /// <summary>One below the other.</summary>
    public const string List = "list";

    /// <summary>Side by side.</summary>
    public const string Carousel = "carousel";
}
