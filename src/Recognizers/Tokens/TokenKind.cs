namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>A run of letters, digits and underscores.</summary>
    Word,

    /// <summary>A character outside the basic plane; where emoji and their skin tones live.</summary>
    Emoji,

    /// <summary>Any other character that is not a space.</summary>
    Sign,
}
