namespace TwitchBot.Content.Text;

/// <summary>The phrases that begin with the same word: those of one word, and the others, by their second word where they are many.</summary>
internal sealed class PhraseStart
{
    /// <summary>So many are compared one by one.</summary>
    private const int Few = 4;

    private PhraseWords? _single;
    private PhraseWords? _longer;
    private Dictionary<string, PhraseWords>? _bySecond;
    private int _count;

    /// <summary>Adds a phrase; the same words may come again.</summary>
    public void Add(PhraseWords phrase)
    {
        if (phrase.Length == 1)
        {
            _single = PhraseWords.Insert(_single, phrase);
        }
        else if (_bySecond is not null)
        {
            AddBySecond(phrase);
        }
        else
        {
            _longer = PhraseWords.Insert(_longer, phrase);
            Split();
        }
    }

    /// <summary>All phrases; of those with the same words the first.</summary>
    public IEnumerable<PhraseWords> Phrases()
    {
        foreach (var first in (_bySecond?.Values ?? Enumerable.Empty<PhraseWords>()).Append(_longer).Append(_single))
        {
            for (var phrase = first; phrase is not null; phrase = phrase.Next)
            {
                yield return phrase;
            }
        }
    }

    /// <summary>The longest phrase that the tokens begin with, the first added of several; null where there is none.</summary>
    public PhraseWords? First(ReadOnlySpan<Token> tokens)
    {
        var longer = _bySecond is null ? _longer : tokens.Length > 1 ? _bySecond.GetValueOrDefault(tokens[1].Stem) : null;
        return Matching(longer, tokens) ?? Matching(_single, tokens);
    }

    /// <summary>The phrase that the same tokens begin with next, not longer than this one; null where there is none.</summary>
    public PhraseWords? Next(PhraseWords found, ReadOnlySpan<Token> tokens) =>
        Matching(found.Next, tokens) ?? (found.Length > 1 ? Matching(_single, tokens) : null);

    private static PhraseWords? Matching(PhraseWords? phrase, ReadOnlySpan<Token> tokens)
    {
        while (phrase is not null && !phrase.Matches(tokens))
        {
            phrase = phrase.Next;
        }

        return phrase;
    }

    /// <summary>Sorts the phrases by their second word when there come to be many.</summary>
    private void Split()
    {
        if (++_count <= Few)
        {
            return;
        }

        _bySecond = new Dictionary<string, PhraseWords>(StringComparer.Ordinal);
        for (var phrase = _longer; phrase is not null;)
        {
            var next = phrase.Next;
            phrase.Next = null;
            AddBySecond(phrase);
            phrase = next;
        }

        _longer = null;
    }

    private void AddBySecond(PhraseWords phrase) =>
        _bySecond![phrase.Stems[1]] = PhraseWords.Insert(_bySecond.GetValueOrDefault(phrase.Stems[1]), phrase);
}
