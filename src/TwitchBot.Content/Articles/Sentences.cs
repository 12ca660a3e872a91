namespace TwitchBot.Content.Articles;

/// <summary>Splits reviewed prose into sentences.</summary>
internal static class Sentences
{
    /// <summary>The sentences of a text; a blank line always ends one. List items keep their line.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var sentences = new List<string>();
        foreach (var paragraph in text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var line = paragraph.Replace('\n', ' ');
            var start = 0;
            for (var i = 0; i < line.Length; i++)
            {
                if (EndsSentence(line, i))
                {
                    sentences.Add(line[start..(i + 1)].Trim());
                    start = i + 1;
                }
            }

            if (line[start..].Trim() is { Length: > 0 } rest)
            {
                sentences.Add(rest);
            }
        }

        return sentences;
    }

    private static bool EndsSentence(string line, int i) =>
        line[i] is '.' or '!' or '?'
        && (i + 1 == line.Length
            || (line[i + 1] == ' ' && i + 2 < line.Length && (char.IsUpper(line[i + 2]) || line[i + 2] is '"' or '\'')
                && !IsAbbreviation(line, i)));

    private static bool IsAbbreviation(string line, int dot)
    {
        var word = line[(line.LastIndexOf(' ', dot) + 1)..dot];
        return word is "e.g" or "i.e" or "Dr" or "etc" || (word.Length == 1 && char.IsUpper(word[0]));
    }
}
