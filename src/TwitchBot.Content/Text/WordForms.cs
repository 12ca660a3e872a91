namespace TwitchBot.Content.Text;

/// <summary>Brings the forms of an English word together: twitch, twitches, twitching; droop, droopy, drooped.</summary>
public static class WordForms
{
    /// <summary>The stem of a lower-case word. Stems are only compared with stems; they need not be words.</summary>
    public static string Stem(string word)
    {
        var stem = word.AsSpan();
        if (stem.EndsWith("'s"))
        {
            stem = stem[..^2];
        }

        if (stem.Length > 4 && stem.EndsWith("ies"))
        {
            return string.Concat(stem[..^3], "y").Length > 4 ? stem[..^3].ToString() : string.Concat(stem[..^3], "y");
        }

        stem = WithoutPlural(stem);
        if (stem.Length > 5 && stem.EndsWith("ing"))
        {
            stem = Undouble(stem[..^3]);
        }
        else if (stem.Length > 4 && stem.EndsWith("ed"))
        {
            stem = Undouble(stem[..^2]);
        }

        if (stem.Length > 4 && stem[^1] == 'y')
        {
            stem = stem[^2] == 'r' ? stem[..^1] : Undouble(stem[..^1]);
        }
        else if (stem.Length > 3 && stem[^1] == 'e')
        {
            stem = stem[..^1];
        }

        return stem.Length == word.Length ? word : stem.ToString();
    }

    private static ReadOnlySpan<char> WithoutPlural(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word.EndsWith("es") && (word[^3] is 'x' or 's' or 'z' || word.EndsWith("ches") || word.EndsWith("shes")))
        {
            return word[..^2];
        }

        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static ReadOnlySpan<char> Undouble(ReadOnlySpan<char> stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('s' or 'l' or 'e' or 'o') ? stem[..^1] : stem;
}
