using System.Globalization;
using System.Text;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Reads number words, and puts them together.</summary>
internal static class WordReader
{
    /// <summary>Beyond this nothing is multiplied any more, so that no sum overflows.</summary>
    private const decimal LargestFactor = 1_000_000_000_000_000;

    /// <summary>Reads "seven", "twelve", "twenty", "twenty-one", and "a" before "hundred" or "dozen".</summary>
    public static NumberMatch? ReadLeaf(TokenizedText text, int i)
    {
        if (IsArticle(text, i))
        {
            var counts = EnglishNumbers.IsScale(text.Span(i + 1), out _) || EnglishNumbers.IsDozen(text.Span(i + 1));
            return counts ? new NumberMatch(1, i + 1) : null;
        }

        if (!EnglishNumbers.IsSmall(text.Span(i), out var value))
            return null;
        if (value < 20)
            return new NumberMatch(value, i + 1);

        var unit = text.Span(i + 1) is "-" || text.Is(i + 1, "and") ? i + 2 : i + 1;
        var hasUnit = EnglishNumbers.IsSmall(text.Span(unit), out var ones) && ones is > 0 and < 10
            && !(text.Is(i + 1, "and") && FractionReader.IsDenominatorAt(text, unit + 1, out _));
        return hasUnit ? new NumberMatch(value + ones, unit + 1) : new NumberMatch(value, i + 1);
    }

    /// <summary>Reads on through "hundred", "thousand and twenty", "million three hundred" and so on.</summary>
    public static NumberMatch ReadScales(TokenizedText text, NumberMatch leaf)
    {
        var sum = new ScaleSum(leaf.Value);
        var next = leaf.Next;
        while (true)
        {
            if (sum.Total < LargestFactor && EnglishNumbers.IsScale(text.Span(next), out var scale))
            {
                sum.Multiply(scale);
                next++;
            }
            else if (sum.LastScale > 1 && ReadRemainder(text, next, sum) is { } remainder)
            {
                sum.Add(remainder.Value);
                next = remainder.Next;
            }
            else
            {
                return leaf with { Value = sum.Total, Next = next, Scale = sum.LastScale };
            }
        }
    }

    /// <summary>Reads on through "point zero three" or "point seventy-one".</summary>
    public static NumberMatch ReadPoint(TokenizedText text, NumberMatch whole)
    {
        if (!text.Is(whole.Next, "point") || ReadLeaf(text, whole.Next + 1) is not { } leaf)
            return whole;

        var digits = new StringBuilder("0.").Append(CultureInfo.InvariantCulture, $"{leaf.Value}");
        var next = leaf.Next;
        while (leaf.Value < 10 && digits.Length < 20 && EnglishNumbers.IsSmall(text.Span(next), out var digit) && digit < 10)
        {
            digits.Append(CultureInfo.InvariantCulture, $"{digit}");
            next++;
        }

        return whole with { Value = whole.Value + decimal.Parse(digits.ToString(), CultureInfo.InvariantCulture), Next = next };
    }

    /// <summary>Reads on through "dozen".</summary>
    public static NumberMatch ReadDozen(TokenizedText text, NumberMatch whole) =>
        whole.Value < LargestFactor && EnglishNumbers.IsDozen(text.Span(whole.Next))
            ? whole with { Value = whole.Value * 12, Next = whole.Next + 1 }
            : whole;

    public static bool IsArticle(TokenizedText text, int i) => text.Is(i, "a") || text.Is(i, "an");

    // "three hundred | and twenty-one". Not where it begins a number of its own ("3 hundred and 2 hundred"),
    // nor where it belongs to a fraction ("one hundred and three quarters").
    private static NumberMatch? ReadRemainder(TokenizedText text, int next, ScaleSum sum)
    {
        var i = text.Is(next, "and") ? next + 1 : next;
        var remainder = DigitReader.StartsAt(text, i) ? DigitReader.Read(text, i, out _) : ReadLeaf(text, i);
        if (remainder is not { Value: > 0 } leaf || leaf.Value >= sum.LastScale || leaf.Value != decimal.Truncate(leaf.Value))
            return null;
        if (EnglishNumbers.IsScale(text.Span(leaf.Next), out var scale) && !sum.Takes(scale))
            return null;
        return FractionReader.IsDenominatorAt(text, leaf.Next, out var denominator) && leaf.Value < denominator ? null : leaf;
    }
}
