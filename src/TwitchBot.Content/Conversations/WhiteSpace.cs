namespace TwitchBot.Content.Conversations;

internal static class WhiteSpace
{
    /// <summary>The text with every run of white space made one space, and none at its ends.</summary>
    public static string Collapse(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
