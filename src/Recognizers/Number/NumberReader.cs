using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads the number that begins at a token.</summary>
internal static class NumberReader
{
    /// <summary>Reads a number, with its sign.</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">Where it would begin.</param>
    /// <param name="skipTo">Where to look for the next one.</param>
    public static NumberMatch? Read(TokenizedText text, int i, out int skipTo)
    {
        var negative = IsNegativeSign(text, i);
        var number = ReadUnsigned(text, negative ? i + 1 : i, out skipTo);
        if (number is not { } found)
            return null;

        skipTo = found.Next;
        return negative ? found with { Value = -found.Value } : found;
    }

    private static NumberMatch? ReadUnsigned(TokenizedText text, int i, out int skipTo)
    {
        skipTo = i + 1;
        if (FractionReader.ReadSign(text, i) is { } sign)
            return sign;
        if (DigitReader.StartsAt(text, i))
            return DigitReader.Read(text, i, out skipTo) is { } digits ? Complete(text, i, digits) : null;
        if (FractionReader.ReadUnit(text, i) is { } unit)
            return unit;
        return IsPronoun(text, i) || WordReader.ReadLeaf(text, i) is not { } leaf ? null : Complete(text, i, leaf);
    }

    // The first part has been read; what follows may multiply it, add to it or divide it.
    private static NumberMatch Complete(TokenizedText text, int i, NumberMatch leaf)
    {
        if (FractionReader.ReadSlash(text, i, leaf) is { } slash)
            return slash;
        var whole = WordReader.ReadScales(text, leaf);
        whole = WordReader.ReadPoint(text, whole);
        whole = WordReader.ReadDozen(text, whole);
        return FractionReader.ReadAfter(text, whole);
    }

    private static bool IsNegativeSign(TokenizedText text, int i)
    {
        if (text.Is(i, "minus") || text.Is(i, "negative"))
            return true;
        if (text.Span(i) is not "-" || !DigitReader.StartsAt(text, i + 1))
            return false;

        // "room-173" and "5 - 3" hold no negative numbers.
        var before = text.Span(i - 1);
        return before.IsEmpty || !((text.IsAttached(i) && char.IsLetterOrDigit(before[^1])) || char.IsAsciiDigit(before[0]));
    }

    private static bool IsPronoun(TokenizedText text, int i) =>
        text.Is(i, "one")
        && (text.Is(i - 1, "the") || text.Is(i - 1, "this") || text.Is(i - 1, "that") || text.Is(i - 1, "which"));
}
