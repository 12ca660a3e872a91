using System.Globalization;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads fractions: "3/4", "1 1/2", "¾", "a half", "two thirds", "two and a half", "half a million".</summary>
internal static class FractionReader
{
    private const decimal LargestFactor = 1_000_000_000_000;

    /// <summary>Reads a fraction that is one character.</summary>
    public static NumberMatch? ReadSign(TokenizedText text, int i)
    {
        if (text.Span(i) is not [var sign] || CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.OtherNumber)
            return null;
        var value = CharUnicodeInfo.GetNumericValue(sign);
        return value is > 0 and < 1 ? new NumberMatch((decimal)value, i + 1, IsFraction: true) : null;
    }

    /// <summary>Reads a fraction without a numerator: "half", "half a dozen", "a third", "quarter million".</summary>
    public static NumberMatch? ReadUnit(TokenizedText text, int i)
    {
        var isHalf = text.Is(i, "half");
        if (isHalf && WordReader.IsArticle(text, i + 1) && EnglishNumbers.IsDozen(text.Span(i + 2)))
            return new NumberMatch(6, i + 3);
        if (isHalf || text.Is(i, "quarter"))
        {
            var unit = new NumberMatch(isHalf ? 0.5m : 0.25m, i + 1, IsFraction: true);
            var scaled = ReadScale(text, unit);
            return isHalf || scaled.Next > unit.Next ? scaled : null;
        }

        return WordReader.IsArticle(text, i) && IsDenominatorAt(text, i + 1, out var denominator) && !IsPlural(text, i + 1)
            ? ReadScale(text, new NumberMatch(1 / denominator, i + 2, IsFraction: true))
            : null;
    }

    /// <summary>Reads "3/4" and "1 1/2"; not dates such as "3/14/2026".</summary>
    public static NumberMatch? ReadSlash(TokenizedText text, int i, NumberMatch first)
    {
        if (ReadSign(text, first.Next) is { } sign)
            return sign with { Value = first.Value + sign.Value };
        if (IsSlash(text, i, first.Next) && DigitReader.Read(text, first.Next + 1, out _) is { Value: not 0 } denominator)
            return new NumberMatch(first.Value / denominator.Value, denominator.Next, IsFraction: true);
        if (!DigitReader.StartsAt(text, first.Next) || DigitReader.Read(text, first.Next, out _) is not { } numerator)
            return null;
        if (!IsSlash(text, first.Next, numerator.Next))
            return null;
        return DigitReader.Read(text, numerator.Next + 1, out _) is { Value: not 0 } divisor
            ? new NumberMatch(first.Value + (numerator.Value / divisor.Value), divisor.Next, IsFraction: true)
            : null;
    }

    /// <summary>Reads on through "thirds", "and a half", "and a half million".</summary>
    public static NumberMatch ReadAfter(TokenizedText text, NumberMatch whole)
    {
        var noun = AfterHyphen(text, whole.Next);
        if (IsDenominatorAt(text, noun, out var divisor) && (whole.Value == 1 || IsPlural(text, noun)))
            return ReadScale(text, whole with { Value = whole.Value / divisor, Next = noun + 1, IsFraction = true });

        if (!text.Is(whole.Next, "and") || ReadNumerator(text, whole.Next + 1) is not { } numerator
            || !IsDenominatorAt(text, numerator.Next, out var denominator) || numerator.Value >= denominator)
        {
            return whole;
        }

        // "Two and a half million" scales both. "One billion and a half million" scales the fraction alone, and so does
        // "one million and a half", which is half a million more.
        var part = new NumberMatch(numerator.Value / denominator, AfterHyphen(text, numerator.Next) + 1, IsFraction: true);
        if (whole.Scale == 1)
            return ReadScale(text, part with { Value = whole.Value + part.Value });
        var scaled = ReadScale(text, part);
        if (scaled.Next == part.Next && whole.Scale >= 1_000_000)
            scaled = scaled with { Value = part.Value * whole.Scale };
        return scaled with { Value = whole.Value + scaled.Value };
    }

    /// <summary>Whether a token, or the one behind a hyphen, is what a fraction divides by.</summary>
    public static bool IsDenominatorAt(TokenizedText text, int i, out decimal value) =>
        EnglishNumbers.IsDenominator(text.Span(AfterHyphen(text, i)), out value);

    private static NumberMatch? ReadNumerator(TokenizedText text, int i) =>
        WordReader.IsArticle(text, i) ? new NumberMatch(1, i + 1) : WordReader.ReadLeaf(text, i);

    private static NumberMatch ReadScale(TokenizedText text, NumberMatch fraction)
    {
        var i = text.Is(fraction.Next, "of") ? fraction.Next + 1 : fraction.Next;
        i = WordReader.IsArticle(text, i) ? i + 1 : i;
        return fraction.Value < LargestFactor && EnglishNumbers.IsScale(text.Span(i), out var scale)
            ? fraction with { Value = fraction.Value * scale, Next = i + 1 }
            : fraction;
    }

    private static bool IsSlash(TokenizedText text, int first, int slash) =>
        text.Span(slash) is "/" && text.IsAttached(slash) && text.IsAttached(slash + 1) && DigitReader.StartsAt(text, slash + 1)
        && !(text.IsAttached(first) && text.Span(first - 1) is "/")
        && !(text.IsAttached(slash + 2) && text.Span(slash + 2) is "/");

    private static bool IsPlural(TokenizedText text, int i) => text.Span(i) is [.., 's' or 'S'];

    private static int AfterHyphen(TokenizedText text, int i) => text.Span(i) is "-" ? i + 1 : i;
}
