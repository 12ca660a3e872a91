namespace TwitchBot.Content.Text;

/// <summary>
/// Numbered phrases by the word they begin with, longest first. It knows nothing of what phrases stand for, so that one compiled form of it
/// serves all tables: a start of the program doesn't compile it anew for each kind of meaning.
/// </summary>
internal sealed class PhraseIndex
{
    /// <summary>Stems are told apart by their first letter and length before they are looked up.</summary>
    private const int Letters = 32;
    private const int Lengths = 16;

    private readonly Dictionary<string, PhraseWords> _byFirstStem = new(StringComparer.Ordinal);
    private readonly bool[] _mayStart = new bool[Letters * Lengths];

    /// <summary>Adds a phrase under its number.</summary>
    /// <returns>Whether it holds a word.</returns>
    public bool Add(string phrase, int number)
    {
        var added = PhraseWords.Read(number, phrase);
        if (added.Length == 0)
        {
            return false;
        }

        var stem = added.Stems[0];
        if (!_byFirstStem.TryGetValue(stem, out var first) || first.Length < added.Length)
        {
            added.Next = first;
            _byFirstStem[stem] = added;
            _mayStart[Shape(stem)] = true;
            return true;
        }

        var before = first;
        while (before.Next is { } next && next.Length >= added.Length)
        {
            before = next;
        }

        added.Next = before.Next;
        before.Next = added;
        return true;
    }

    /// <summary>The stems that begin or continue any phrase; one may come several times.</summary>
    public IEnumerable<string> Stems()
    {
        foreach (var first in _byFirstStem.Values)
        {
            for (var phrase = first; phrase is not null; phrase = phrase.Next)
            {
                foreach (var stem in phrase.Stems)
                {
                    yield return stem;
                }
            }
        }
    }

    /// <summary>The longest phrase that starts at a token, the first added of several; null where none does, and past the end.</summary>
    public PhraseWords? First(ReadOnlySpan<Token> tokens, int start) =>
        start < tokens.Length && _mayStart[Shape(tokens[start].Stem)] && _byFirstStem.TryGetValue(tokens[start].Stem, out var phrase)
            ? Matching(phrase, tokens[start..])
            : null;

    /// <summary>The phrase that matches the same tokens next, not longer than this one; null where there is none.</summary>
    public static PhraseWords? Next(PhraseWords found, ReadOnlySpan<Token> tokens, int start) => Matching(found.Next, tokens[start..]);

    private static PhraseWords? Matching(PhraseWords? phrase, ReadOnlySpan<Token> tokens)
    {
        while (phrase is not null && !phrase.Matches(tokens))
        {
            phrase = phrase.Next;
        }

        return phrase;
    }

    private static int Shape(string stem) => (stem.Length == 0 ? 0 : (stem[0] & (Letters - 1)) * Lengths) + Math.Min(stem.Length, Lengths - 1);
}
