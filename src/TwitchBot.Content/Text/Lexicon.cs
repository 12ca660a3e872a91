namespace TwitchBot.Content.Text;

/// <summary>Words known beforehand, so that a text made of them is split without making new strings.</summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, Known> _words;
    private readonly Dictionary<string, Known>.AlternateLookup<ReadOnlySpan<char>> _byCharacters;

    /// <summary>Creates the lexicon.</summary>
    /// <param name="texts">Texts made of the words people are likely to write.</param>
    public Lexicon(IEnumerable<string> texts)
    {
        _words = texts.SelectMany(Tokenizer.Split).Where(token => token.Kind == TokenKind.Word)
            .Select(token => token.Word).Distinct(StringComparer.Ordinal)
            .ToDictionary(word => word, word => new Known(word, WordForms.Stem(word)), StringComparer.Ordinal);
        _byCharacters = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The stems of the known words; one may come several times.</summary>
    public IEnumerable<string> Stems => _words.Values.Select(known => known.Stem);

    /// <summary>The known word with these lower-case characters, and its stem.</summary>
    /// <returns>Whether it is known.</returns>
    internal bool TryFind(ReadOnlySpan<char> characters, out string word, out string stem)
    {
        var found = _byCharacters.TryGetValue(characters, out var known);
        (word, stem) = found ? (known.Word, known.Stem) : (string.Empty, string.Empty);
        return found;
    }

    private readonly record struct Known(string Word, string Stem);
}
