namespace TwitchBot.Content.Text;

/// <summary>A word, number, sign or emoji of a text.</summary>
/// <param name="Start">Where it starts, in characters.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Word">It in lower case, with straight apostrophes.</param>
/// <param name="Stem">Its stem, equal for all forms of a word; for anything else the same as <paramref name="Word"/>.</param>
/// <param name="Kind">What it is.</param>
public readonly record struct Token(int Start, int Length, string Word, string Stem, TokenKind Kind)
{
    /// <summary>Where it ends, exclusive.</summary>
    public int End => Start + Length;
}

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>A word.</summary>
    Word,

    /// <summary>A number written in digits.</summary>
    Number,

    /// <summary>A punctuation mark.</summary>
    Mark,

    /// <summary>An emoji.</summary>
    Emoji,
}
