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

    private readonly Dictionary<string, PhraseStart> _byFirstStem = new(StringComparer.Ordinal);
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
        if (!_byFirstStem.TryGetValue(stem, out var start))
        {
            _byFirstStem[stem] = start = new PhraseStart();
            _mayStart[Shape(stem)] = true;
        }

        start.Add(added);
        return true;
    }

    /// <summary>The stems that begin or continue any phrase; one may come several times.</summary>
    public IEnumerable<string> Stems() => _byFirstStem.Values.SelectMany(start => start.Phrases()).SelectMany(phrase => phrase.Stems);

    /// <summary>The stems that begin any phrase.</summary>
    public IEnumerable<string> Starts() => _byFirstStem.Keys;

    /// <summary>The phrases that begin with the word at a token; null where none does, and past the end.</summary>
    public PhraseStart? At(ReadOnlySpan<Token> tokens, int start) =>
        start < tokens.Length && _mayStart[Shape(tokens[start].Stem)] ? _byFirstStem.GetValueOrDefault(tokens[start].Stem) : null;

    private static int Shape(string stem) => (stem.Length == 0 ? 0 : (stem[0] & (Letters - 1)) * Lengths) + Math.Min(stem.Length, Lengths - 1);
}
