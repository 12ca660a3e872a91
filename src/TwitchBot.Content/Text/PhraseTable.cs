namespace TwitchBot.Content.Text;

/// <summary>Phrases and what they stand for, found in tokens word by word in any word form, longest first.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<Entry>> _byFirstStem = new(StringComparer.Ordinal);

    /// <summary>Adds a phrase; the same phrase may stand for several things.</summary>
    public void Add(string phrase, T meaning)
    {
        var stems = Array.ConvertAll(Tokenizer.Split(phrase), token => token.Stem);
        if (stems.Length == 0)
        {
            return;
        }

        if (!_byFirstStem.TryGetValue(stems[0], out var entries))
        {
            _byFirstStem[stems[0]] = entries = [];
        }

        var longer = entries.FindIndex(entry => entry.Stems.Length < stems.Length);
        entries.Insert(longer < 0 ? entries.Count : longer, new Entry(stems, meaning));
    }

    /// <summary>The stems that begin or continue any phrase.</summary>
    public IEnumerable<string> Stems() => _byFirstStem.Values.SelectMany(entries => entries).SelectMany(entry => entry.Stems);

    /// <summary>Finds the longest phrases that start at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The token to start at.</param>
    /// <param name="found">Receives what the longest phrase stands for; several where they are equally long.</param>
    /// <returns>How many tokens the phrase takes; 0 where none starts here.</returns>
    public int Longest(ReadOnlySpan<Token> tokens, int start, ICollection<T> found)
    {
        if (!_byFirstStem.TryGetValue(tokens[start].Stem, out var entries))
        {
            return 0;
        }

        var length = 0;
        foreach (var entry in entries)
        {
            if (entry.Stems.Length < length)
            {
                break;
            }

            if (Matches(entry.Stems, tokens[start..]))
            {
                length = entry.Stems.Length;
                found.Add(entry.Meaning);
            }
        }

        return length;
    }

    private static bool Matches(string[] stems, ReadOnlySpan<Token> tokens)
    {
        if (stems.Length > tokens.Length)
        {
            return false;
        }

        for (var i = 1; i < stems.Length; i++)
        {
            if (!string.Equals(stems[i], tokens[i].Stem, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Entry(string[] Stems, T Meaning);
}
