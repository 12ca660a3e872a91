using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TwitchBot.Tests.Faces;

/// <summary>Reads replies as they come over the wire.</summary>
internal static partial class Replies
{
    public static bool IsMessage(JsonElement activity) => activity.GetProperty("type").GetString() == "message";

    public static bool IsFromBot(JsonElement activity) => activity.GetProperty("from").GetProperty("role").GetString() == "bot";

    /// <summary>All that a person can read: the text, or what stands in the card.</summary>
    public static string TextOf(JsonElement activity) =>
        activity.TryGetProperty("attachments", out var attachments) && attachments.GetArrayLength() > 0
        && attachments[0].TryGetProperty("content", out var card) && card.TryGetProperty("fallbackText", out var text)
            ? text.GetString()!
            : activity.TryGetProperty("text", out var said) ? said.GetString() ?? string.Empty : string.Empty;

    /// <summary>A page as its reader sees it: without its markup.</summary>
    public static string Plain(string html) => WebUtility.HtmlDecode(Tag().Replace(html, " "));

    [GeneratedRegex("<[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Tag();
}
