namespace TwitchBot.Content.Text;

/// <summary>The words of one phrase, and the shorter or equally long phrases that begin with the same word.</summary>
/// <param name="number">The place of the phrase in its table.</param>
/// <param name="stems">The stems of its words.</param>
/// <param name="exactly">The words that match only as they stand, null at the others; null where all match in any form.</param>
internal sealed class PhraseWords(int number, string[] stems, string?[]? exactly)
{
    /// <summary>The place of the phrase in its table.</summary>
    public int Number => number;

    /// <summary>The stems of its words.</summary>
    public string[] Stems => stems;

    /// <summary>The next phrase in its list: a shorter one, or an equally long one that was added later.</summary>
    public PhraseWords? Next { get; set; }

    /// <summary>The next phrase of the very same words.</summary>
    public PhraseWords? Same { get; private set; }

    /// <summary>The words that match only as they stand, null at the others; null where all match in any form.</summary>
    private string?[]? Exactly => exactly;

    /// <summary>How many tokens the phrase takes.</summary>
    public int Length => stems.Length;

    /// <summary>Reads a phrase as authors write it; a word written <c>=faint</c> matches only as it stands.</summary>
    public static PhraseWords Read(int number, string phrase)
    {
        var tokens = Tokenizer.Split(phrase);
        var stems = new string[tokens.Length];
        string?[]? exactly = null;
        var words = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            var exact = tokens[i].Word == "=" && i + 1 < tokens.Length && tokens[i + 1].Start == tokens[i].End;
            i += exact ? 1 : 0;
            stems[words] = tokens[i].Stem;
            if (exact)
            {
                exactly ??= new string?[tokens.Length];
                exactly[words] = tokens[i].Word;
            }

            words++;
        }

        return new PhraseWords(number, words == stems.Length ? stems : stems[..words], exactly);
    }

    /// <summary>Puts a phrase into a list, the longest first, equally long ones in the order they were added.</summary>
    /// <param name="list">The first phrase of the list; null where it is empty.</param>
    /// <param name="added">The phrase.</param>
    /// <returns>The first phrase of the list now.</returns>
    public static PhraseWords Insert(PhraseWords? list, PhraseWords added)
    {
        PhraseWords? before = null;
        for (var phrase = list; phrase is not null && phrase.Length >= added.Length; phrase = phrase.Next)
        {
            if (phrase.HasWordsOf(added))
            {
                phrase.AddSame(added);
                return list!;
            }

            before = phrase;
        }

        if (before is null)
        {
            added.Next = list;
            return added;
        }

        (added.Next, before.Next) = (before.Next, added);
        return list!;
    }

    /// <summary>Whether the tokens begin with the phrase.</summary>
    public bool Matches(ReadOnlySpan<Token> tokens)
    {
        if (stems.Length > tokens.Length)
        {
            return false;
        }

        for (var i = 0; i < stems.Length; i++)
        {
            if (!string.Equals(stems[i], tokens[i].Stem, StringComparison.Ordinal)
                || (exactly?[i] is { } word && !string.Equals(word, tokens[i].Word, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasWordsOf(PhraseWords other) => stems.AsSpan().SequenceEqual(other.Stems) && Exactly.AsSpan().SequenceEqual(other.Exactly);

    private void AddSame(PhraseWords added)
    {
        var last = this;
        while (last.Same is { } same)
        {
            last = same;
        }

        last.Same = added;
    }
}
