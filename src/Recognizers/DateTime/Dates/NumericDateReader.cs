using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Reads dates in digits: "2026-03-10", "3/10/2026", "10.3.26", "on 11/20". A score such as "8/10" is none.</summary>
internal static class NumericDateReader
{
    public static DateMatch? Read(DatedText text, int i)
    {
        var first = text.Digits(i, most: 4);
        if (first < 0 || !IsSeparator(text, i + 1) || IsPart(text, i) || text.Digits(i + 2, most: 2) is not (>= 0 and var second))
            return null;

        var hasThird = IsSeparator(text, i + 3) && text.Span(i + 3).SequenceEqual(text.Span(i + 1));
        var third = hasThird ? text.Digits(i + 4, most: 4) : -1;
        if (third >= 0 && IsSeparator(text, i + 5))
            return null;
        if (text.Span(i).Length == 4)
            return third >= 0 ? OfDay(i, i + 5, first, second, third) : null;
        if (third >= 0)
            return ReadYear(text, i, first, second, third);
        if (text.Span(i + 1) is not "/" || hasThird || !IsAnnounced(text, i, second))
            return null;

        var (month, day) = InOrder(text, first, second);
        return Calendar.Around(text.Today, year => Calendar.Day(year, month, day)) is { } days
            ? new DateMatch(i, i + 3, Timex.OfDay(month, day), days.Past, days.Future)
            : null;
    }

    private static DateMatch? ReadYear(DatedText text, int i, int first, int second, int third)
    {
        var year = text.Span(i + 4).Length switch
        {
            4 => third,
            2 => third < 70 ? 2000 + third : 1900 + third,
            _ => 0,
        };
        var (month, day) = InOrder(text, first, second);
        return OfDay(i, i + 5, year, month, day);
    }

    private static DateMatch? OfDay(int from, int next, int year, int month, int day) =>
        Calendar.Day(year, month, day) is { } date ? new DateMatch(from, next, date) : null;

    private static (int Month, int Day) InOrder(DatedText text, int first, int second)
    {
        var dayIsFirst = first > 12 || (text.DayComesFirst && second <= 12);
        return dayIsFirst ? (second, first) : (first, second);
    }

    private static bool IsSeparator(DatedText text, int i) =>
        text.Span(i) is "/" or "-" or "." && text.IsAttached(i) && text.IsAttached(i + 1) && text.Digits(i + 1, 4) >= 0;

    private static bool IsPart(DatedText text, int i) =>
        text.IsAttached(i) && text.Span(i - 1) is "/" or "-" or "." or ":"
        && text.IsAttached(i - 1) && text.Digits(i - 2, 4) >= 0;

    // Without a year it may as well be a fraction or a score, so a word before it has to say that it is a date.
    private static bool IsAnnounced(DatedText text, int i, int second)
    {
        if (text.Is(i, "24") && second == 7)
            return false;
        if (text.Kind(i - 1) is WordKind.Bound or WordKind.Till or WordKind.Every or WordKind.Weekday
            || text.IsAny(i - 1, "on", "from", "between"))
        {
            return true;
        }

        return text.Span(i - 1) is "," && text.IsAny(i - 5, "on", "since") || (text.Is(i - 1, "or") && second > 10);
    }
}
