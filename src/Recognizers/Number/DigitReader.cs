using System.Buffers;
using System.Globalization;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads numbers in digits: "12", "1,200.5", "1 200", ".5", "1,3", "10k".</summary>
internal static class DigitReader
{
    /// <summary>More groups make more digits than a number holds.</summary>
    private const int MostGroups = 9;

    private static readonly SearchValues<char> DigitsAndSeparators = SearchValues.Create("0123456789., \u00A0\u202F");

    public static bool StartsAt(TokenizedText text, int i) =>
        IsDigits(text, i) || (IsSeparator(text, i) && text.IsAttached(i + 1) && IsDigits(text, i + 1) && !text.IsAttached(i));

    /// <summary>Reads one, or none where letters that don't count follow: "25ml", "4th".</summary>
    /// <param name="text">The text.</param>
    /// <param name="i">The token it starts at.</param>
    /// <param name="skipTo">The token after all that belongs to it, number or not.</param>
    public static NumberMatch? Read(TokenizedText text, int i, out int skipTo)
    {
        var last = LastOfChain(text, i);
        skipTo = last + 1;
        var chain = text.Slice(i, last + 1);
        var letters = chain.AsSpan(chain.AsSpan().IndexOfAnyExcept(DigitsAndSeparators) is var at and >= 0 ? at : chain.Length);
        if (!letters.IsEmpty && !EnglishNumbers.IsSuffix(letters, out _))
            return null;

        if (!TryParse(chain.AsSpan(0, chain.Length - letters.Length), out var value))
        {
            // "192.168.1.2": no one number, so its parts are numbers.
            skipTo = i + 1;
            return decimal.TryParse(text.Span(i), NumberStyles.None, CultureInfo.InvariantCulture, out value)
                ? new NumberMatch(value, i + 1)
                : null;
        }

        var isSpaced = letters.IsEmpty && EnglishNumbers.IsSuffix(text.Span(last + 1), out _);
        if (!EnglishNumbers.IsSuffix(isSpaced ? text.Span(last + 1) : letters, out var factor))
            return new NumberMatch(value, last + 1);
        return value < 1_000_000_000_000 ? new NumberMatch(value * factor, isSpaced ? last + 2 : last + 1) : null;
    }

    private static bool IsDigits(TokenizedText text, int i) => text.Span(i) is [>= '0' and <= '9', ..];

    private static bool IsSeparator(TokenizedText text, int i) => text.Span(i) is "." or ",";

    private static int LastOfChain(TokenizedText text, int i)
    {
        // A part of something like "192.168.1.2" stands alone.
        if (text.IsAttached(i) && IsSeparator(text, i - 1) && text.IsAttached(i - 1) && IsDigits(text, i - 2))
            return i;

        var last = IsSeparator(text, i) ? i + 1 : i;
        while (last - i < MostGroups && HasOnlyDigits(text, last) && IsGroup(text, i, last + 1))
            last++;
        while (HasOnlyDigits(text, last) && IsSeparator(text, last + 1)
            && text.IsAttached(last + 1) && text.IsAttached(last + 2) && IsDigits(text, last + 2))
        {
            last += 2;
        }

        return last;
    }

    private static bool HasOnlyDigits(TokenizedText text, int i) => text.Span(i).IndexOfAnyExceptInRange('0', '9') < 0;

    // "40 000": groups of three behind one space, usual or narrow.
    private static bool IsGroup(TokenizedText text, int first, int i) =>
        i < text.Count && text.Span(first).Length <= 3 && text.Span(i).Length == 3 && HasOnlyDigits(text, i)
        && text[i].Start == text[i - 1].After + 1 && text.Text[text[i].Start - 1] is ' ' or '\u00A0' or '\u202F';

    private static bool TryParse(ReadOnlySpan<char> chain, out decimal value)
    {
        Span<char> plain = stackalloc char[Math.Min(chain.Length, 40)];
        value = 0;
        var point = chain.IndexOf('.');
        var whole = point < 0 ? chain : chain[..point];
        var grouped = whole.IndexOfAny(" \u00A0\u202F") >= 0 || IsGrouped(whole);
        if (point < 0 && !grouped)
            point = chain.IndexOf(',');
        var length = 0;
        for (var i = 0; i < chain.Length && length < plain.Length; i++)
        {
            if (i == point)
                plain[length++] = '.';
            else if (char.IsAsciiDigit(chain[i]))
                plain[length++] = chain[i];
            else if (!grouped || (point >= 0 && i > point))
                return false;
        }

        return decimal.TryParse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // "1,234,567", and the Indian "12,34,567".
    private static bool IsGrouped(ReadOnlySpan<char> whole)
    {
        var comma = whole.LastIndexOf(',');
        if (comma < 0 || whole.Length - comma - 1 != 3)
            return false;

        var first = whole.IndexOf(',');
        if (first is 0 or > 3)
            return false;
        var middle = whole[first..comma];
        var size = middle.LastIndexOf(',') is var last and >= 0 ? middle.Length - last - 1 : 3;
        for (var i = 0; i < middle.Length; i++)
        {
            if ((middle[i] == ',') != (i % (size + 1) == 0))
                return false;
        }

        return middle.Length % (size + 1) == 0 && size is 2 or 3;
    }
}
