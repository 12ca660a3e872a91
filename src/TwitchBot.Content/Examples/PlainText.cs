namespace TwitchBot.Content.Examples;

/// <summary>A text on one line of YAML: bare, or in quotes.</summary>
internal static class PlainText
{
    /// <summary>What may not open or end a bare text, as YAML would read more into it.</summary>
    private const string Signs = "!&*|>%@`{}[]#,?:-";

    /// <summary>The text; null where it is empty, or YAML would read something else.</summary>
    public static string? Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        var quote = text[0];
        if (quote is not ('"' or '\''))
        {
            return Signs.Contains(quote, StringComparison.Ordinal) || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal) || text[^1] == ':'
                ? null
                : text.ToString();
        }

        if (text.Length < 3 || text[^1] != quote)
        {
            return null;
        }

        var within = text[1..^1];
        if (quote == '\'')
        {
            var read = within.ToString().Replace("''", "\0", StringComparison.Ordinal);
            return read.Contains('\'', StringComparison.Ordinal) ? null : read.Replace('\0', '\'');
        }

        return within.Contains('\\') || within.Contains('"') ? Unescape(within) : within.ToString();
    }

    private static string? Unescape(ReadOnlySpan<char> text)
    {
        var read = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' || (text[i] == '\\' && (++i == text.Length || text[i] is not ('"' or '\\'))))
            {
                return null;
            }

            read.Append(text[i]);
        }

        return read.ToString();
    }
}
