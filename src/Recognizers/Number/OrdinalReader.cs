using System.Globalization;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads the position that begins at a token.</summary>
internal static class OrdinalReader
{
    // The longer phrases come first, so that "the last but one" is not read as "last".
    private static readonly (string[] Words, int Offset)[] FromEnd =
    [
        (["the", "one", "before", "the", "last", "one"], -1),
        (["the", "one", "before", "the", "last"], -1),
        (["the", "last", "but", "one"], -1),
        (["the", "second", "to", "last"], -1),
        (["second", "to", "last"], -1),
        (["next", "to", "last"], -1),
        (["antepenultimate"], -2),
        (["penultimate"], -1),
        (["last"], 0),
    ];

    public static OrdinalMatch? Read(TokenizedText text, int i)
    {
        foreach (var (words, offset) in FromEnd)
        {
            if (StandAt(text, i, words))
                return new OrdinalMatch(offset, FromEnd: true, i + words.Length);
        }

        return ReadDigits(text, i) ?? ReadWords(text, i);
    }

    private static bool StandAt(TokenizedText text, int i, string[] words)
    {
        for (var w = 0; w < words.Length; w++)
        {
            if (!text.Is(i + w, words[w]))
                return false;
        }

        return true;
    }

    // "1st", "22nd"
    private static OrdinalMatch? ReadDigits(TokenizedText text, int i)
    {
        var span = text.Span(i);
        if (span.Length < 3 || span.Length > 18 || !(span[^2..] is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH"))
            return null;
        return decimal.TryParse(span[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            ? new OrdinalMatch(value, FromEnd: false, i + 1)
            : null;
    }

    // "third", "twenty-third"
    private static OrdinalMatch? ReadWords(TokenizedText text, int i)
    {
        if (EnglishNumbers.IsOrdinal(text.Span(i), out var value))
            return new OrdinalMatch(value, FromEnd: false, i + 1);
        if (!EnglishNumbers.IsSmall(text.Span(i), out var tens) || tens < 20)
            return null;
        var unit = text.Span(i + 1) is "-" ? i + 2 : i + 1;
        return EnglishNumbers.IsOrdinal(text.Span(unit), out var ones) && ones < 10
            ? new OrdinalMatch(tens + ones, FromEnd: false, unit + 1)
            : null;
    }
}
