namespace TwitchBot.Content.Yaml;

/// <summary>Reads the text of content files.</summary>
internal static class ContentText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text of a file; null where it cannot be read (then an error says so).</summary>
    public static string? Read(string path, string name, List<ContentError> errors)
    {
        try
        {
            var text = File.ReadAllText(path);
            var odd = text.IndexOf(Replacement);
            if (odd < 0)
            {
                return text;
            }

            errors.Add(new ContentError(name, text.AsSpan(0, odd).Count('\n') + 1, "a letter here is not UTF-8; save the file in the encoding UTF-8."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Add(new ContentError(name, 1, $"the file cannot be read: {e.Message}"));
        }

        return null;
    }
}
