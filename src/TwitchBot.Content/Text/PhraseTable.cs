using System.Diagnostics.CodeAnalysis;

namespace TwitchBot.Content.Text;

/// <summary>
/// Phrases and what they stand for, found in tokens word by word, longest first. A word matches in any word form;
/// a word written <c>=faint</c> matches only as it stands ("fainted" is another word).
/// </summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
public sealed class PhraseTable<T>
{
    /// <summary>Stems are told apart by their first letter and length before they are looked up.</summary>
    private const int Letters = 32;
    private const int Lengths = 16;

    private readonly Dictionary<string, List<Entry>> _byFirstStem = new(StringComparer.Ordinal);
    private readonly bool[] _mayStart = new bool[Letters * Lengths];

    /// <summary>Adds a phrase; the same phrase may stand for several things.</summary>
    public void Add(string phrase, T meaning)
    {
        var words = Words(phrase);
        if (words.Length == 0)
        {
            return;
        }

        if (!_byFirstStem.TryGetValue(words[0].Stem, out var entries))
        {
            _byFirstStem[words[0].Stem] = entries = [];
            _mayStart[Shape(words[0].Stem)] = true;
        }

        var longer = entries.FindIndex(entry => entry.Words.Length < words.Length);
        entries.Insert(longer < 0 ? entries.Count : longer, new Entry(words, meaning));
    }

    /// <summary>The stems that begin or continue any phrase.</summary>
    public IEnumerable<string> Stems() =>
        _byFirstStem.Values.SelectMany(entries => entries).SelectMany(entry => entry.Words).Select(word => word.Stem);

    /// <summary>Finds the longest phrases that start at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="start">The token to start at.</param>
    /// <param name="found">Receives what the longest phrase stands for; several where they are equally long.</param>
    /// <returns>How many tokens the phrase takes; 0 where none starts here.</returns>
    public int Longest(ReadOnlySpan<Token> tokens, int start, ICollection<T> found)
    {
        if (!TryFind(tokens, start, out var entries))
        {
            return 0;
        }

        var length = 0;
        foreach (var entry in entries)
        {
            if (entry.Words.Length < length)
            {
                break;
            }

            if (Matches(entry.Words, tokens[start..]))
            {
                length = entry.Words.Length;
                found.Add(entry.Meaning);
            }
        }

        return length;
    }

    /// <summary>Finds the longest phrase that starts at a token; the one added first where several are equally long.</summary>
    /// <returns>How many tokens the phrase takes; 0 where none starts here.</returns>
    public int Longest(ReadOnlySpan<Token> tokens, int start, out T? meaning)
    {
        if (TryFind(tokens, start, out var entries))
        {
            foreach (var entry in entries)
            {
                if (Matches(entry.Words, tokens[start..]))
                {
                    meaning = entry.Meaning;
                    return entry.Words.Length;
                }
            }
        }

        meaning = default;
        return 0;
    }

    /// <summary>Finds every phrase, long or short, that starts at a token.</summary>
    public void All(ReadOnlySpan<Token> tokens, int start, ICollection<(T Meaning, int Length)> found)
    {
        if (!TryFind(tokens, start, out var entries))
        {
            return;
        }

        foreach (var entry in entries)
        {
            if (Matches(entry.Words, tokens[start..]))
            {
                found.Add((entry.Meaning, entry.Words.Length));
            }
        }
    }

    /// <summary>The phrases that may start at a token; none past the end.</summary>
    private bool TryFind(ReadOnlySpan<Token> tokens, int start, [NotNullWhen(true)] out List<Entry>? entries)
    {
        entries = null;
        return start < tokens.Length && _mayStart[Shape(tokens[start].Stem)] && _byFirstStem.TryGetValue(tokens[start].Stem, out entries);
    }

    private static int Shape(string stem) => (stem.Length == 0 ? 0 : (stem[0] & (Letters - 1)) * Lengths) + Math.Min(stem.Length, Lengths - 1);

    private static PhraseWord[] Words(string phrase)
    {
        var tokens = Tokenizer.Split(phrase);
        var words = new List<PhraseWord>(tokens.Length);
        for (var i = 0; i < tokens.Length; i++)
        {
            var exact = tokens[i].Word == "=" && i + 1 < tokens.Length && tokens[i + 1].Start == tokens[i].End;
            i += exact ? 1 : 0;
            words.Add(new PhraseWord(tokens[i].Stem, exact ? tokens[i].Word : null));
        }

        return [.. words];
    }

    private static bool Matches(PhraseWord[] words, ReadOnlySpan<Token> tokens)
    {
        if (words.Length > tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!string.Equals(words[i].Stem, tokens[i].Stem, StringComparison.Ordinal)
                || (words[i].Exactly is { } word && !string.Equals(word, tokens[i].Word, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct PhraseWord(string Stem, string? Exactly);

    private readonly record struct Entry(PhraseWord[] Words, T Meaning);
}
