using System.Diagnostics.CodeAnalysis;

namespace TwitchBot.Content.Text;

/// <summary>Words known beforehand, so that a text made of them is split without making new strings.</summary>
public sealed class Lexicon
{
    private readonly Dictionary<string, string> _stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _byCharacters;

    /// <summary>Creates the lexicon.</summary>
    /// <param name="texts">Texts made of the words people are likely to write.</param>
    public Lexicon(IEnumerable<string> texts)
    {
        _byCharacters = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var text in texts)
        {
            Tokenizer.AddWords(text, this);
        }
    }

    /// <summary>The stems of the known words; one may come several times.</summary>
    public IEnumerable<string> Stems => _stems.Values;

    /// <summary>The known word with these lower-case characters, and its stem.</summary>
    /// <returns>Whether it is known.</returns>
    internal bool TryFind(ReadOnlySpan<char> characters, [NotNullWhen(true)] out string? word, [NotNullWhen(true)] out string? stem) =>
        _byCharacters.TryGetValue(characters, out word, out stem);

    /// <summary>Makes a word known.</summary>
    internal void Add(ReadOnlySpan<char> characters)
    {
        if (!_byCharacters.ContainsKey(characters))
        {
            var word = characters.ToString();
            _stems[word] = WordForms.Stem(word);
        }
    }
}
