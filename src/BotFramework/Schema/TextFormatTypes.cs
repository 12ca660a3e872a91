namespace Microsoft.Bot.Schema;

/// <summary>How a text is written: the values of <see cref="Activity.TextFormat"/>.</summary>
public static class TextFormatTypes
{
    /// <summary>Markdown.</summary>
    public const string Markdown = "markdown";

    /// <summary>Plain text.</summary>
    public const string Plain = "plain";
}
