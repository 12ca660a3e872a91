using System.Globalization;

namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>A text and its tokens, made in one pass and read from left to right.</summary>
internal sealed class TokenizedText
{
    private readonly List<Token> _tokens;

    /// <summary>Takes a text apart.</summary>
    /// <param name="text">The text.</param>
    /// <param name="splitsUnits">Whether digits and the letters glued to them are tokens of their own: "2h15m" is four.</param>
    public TokenizedText(string text, bool splitsUnits = false)
    {
        Text = text;
        _tokens = new List<Token>((text.Length / 4) + 2);
        for (var i = 0; i < text.Length;)
        {
            var token = TokenAt(text, i, splitsUnits);
            if (token.Length > 0)
                _tokens.Add(token);
            i += Math.Max(token.Length, 1);
        }
    }

    public string Text { get; }

    public int Count => _tokens.Count;

    public Token this[int index] => _tokens[index];

    /// <summary>The characters of a token; none past the end.</summary>
    public ReadOnlySpan<char> Span(int index) =>
        index >= 0 && index < _tokens.Count ? Text.AsSpan(_tokens[index].Start, _tokens[index].Length) : default;

    /// <summary>Whether a token is this word, in any case.</summary>
    public bool Is(int index, string word) => Span(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a token follows the one before it without a space.</summary>
    public bool IsAttached(int index) => index > 0 && index < _tokens.Count && _tokens[index - 1].After == _tokens[index].Start;

    /// <summary>The text from one token up to another, which is left out.</summary>
    public string Slice(int from, int to) => Text[_tokens[from].Start.._tokens[to - 1].After];

    private static Token TokenAt(string text, int start, bool splitsUnits)
    {
        if (char.IsWhiteSpace(text[start]))
            return default;
        if (char.IsSurrogatePair(text, start))
            return new Token(TokenKind.Emoji, start, 2);
        if (!IsWordPart(text[start]))
            return new Token(TokenKind.Sign, start, 1);

        var end = start + 1;
        var isGlued = char.IsAsciiDigit(text[start]) || (start > 0 && char.IsAsciiDigit(text[start - 1]));
        while (end < text.Length && IsWordPart(text[end]) && !(splitsUnits && isGlued && IsSeam(text, end)))
            end++;
        return new Token(TokenKind.Word, start, end - start);
    }

    private static bool IsSeam(string text, int i) => char.IsAsciiDigit(text[i]) != char.IsAsciiDigit(text[i - 1]);

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
}
