using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Reads days of a named month: "March 5th, 2026", "the 5th of March", "20th of next month".</summary>
internal static class CalendarDateReader
{
    /// <summary>Reads a date that begins with its month.</summary>
    public static DateMatch? ReadMonthFirst(DatedText text, int i)
    {
        if (text.Kind(i) != WordKind.Month)
            return null;
        var at = text.Span(i + 1) is "." ? i + 2 : i + 1;
        at = text.IsAttached(at) && text.Span(at) is "-" or "/" && text.IsAttached(at + 1) ? at + 1 : at;
        at = text.Skip(at, "the");
        return DayNumber.Read(text, at) is { } day ? Complete(text, i, text.Value(i), day.Day, day.Next) : null;
    }

    /// <summary>Reads a date that begins with its day.</summary>
    public static DateMatch? ReadDayFirst(DatedText text, int i)
    {
        if (DayNumber.Read(text, i) is not { } day || !(day.IsOrdinal || char.IsAsciiDigit(text.Span(i)[0])))
            return null;
        var from = text.Is(i - 1, "the") ? i - 1 : i;
        var at = text.IsAttached(day.Next) && text.Span(day.Next) is "-" or "/" ? day.Next + 1 : text.Skip(day.Next, "of");
        if (MonthNames.StandsBehindDay(text, at))
            return Complete(text, from, text.Value(at), day.Day, at + 1);
        return day.IsOrdinal ? ReadRelativeMonth(text, from, day.Day, at) ?? ReadAlone(text, from, day) : null;
    }

    // "20th of next month", "the 21st this month", "the third day of the month"
    private static DateMatch? ReadRelativeMonth(DatedText text, int from, int day, int i)
    {
        if (text.Is(i, "day") && text.Is(i + 1, "of"))
            i += 2;
        var shift = 0;
        if (text.Kind(i) == WordKind.Relative)
            shift = PeriodShift.Of((Relation)text.Value(i));
        else if (!text.Is(i, "the"))
            return null;
        if (!text.Is(i + 1, "month"))
            return null;
        return Calendar.AddMonths(new DateOnly(text.Today.Year, text.Today.Month, 1), shift) is { } month
            && Calendar.Day(month.Year, month.Month, day) is { } date
                ? new DateMatch(from, i + 2, date)
                : null;
    }

    // "on the 5th", "since 29th"; not "the 7th nerve".
    private static DateMatch? ReadAlone(DatedText text, int from, DayNumber day)
    {
        var isAnnounced = text.Kind(from - 1) is WordKind.Bound or WordKind.Till or WordKind.Every
            || text.IsAny(from - 1, "on", "from", "between");
        return isAnnounced && EndsHere(text, day.Next) ? OfAnyMonth(text, from, day.Next, day.Day) : null;
    }

    private static bool EndsHere(DatedText text, int i)
    {
        var span = text.Span(i);
        return span.IsEmpty || !char.IsLetterOrDigit(span[0])
            || text.Kind(i) is WordKind.Till or WordKind.Bound or WordKind.Relative
            || text.IsAny(i, "and", "or", "at", "in", "it", "i", "my", "when", "but", "so", "with", "for", "because", "while");
    }

    /// <summary>That day of the last month that has passed it, and of the next that has it.</summary>
    private static DateMatch? OfAnyMonth(DatedText text, int from, int next, int day)
    {
        DateOnly? past = null;
        DateOnly? future = null;
        var first = new DateOnly(text.Today.Year, text.Today.Month, 1);
        for (var distance = 0; distance <= 2; distance++)
        {
            if (Calendar.AddMonths(first, -distance) is { } before && Calendar.Day(before.Year, before.Month, day) < text.Today)
                past ??= Calendar.Day(before.Year, before.Month, day);
            if (Calendar.AddMonths(first, distance) is { } after && Calendar.Day(after.Year, after.Month, day) >= text.Today)
                future ??= Calendar.Day(after.Year, after.Month, day);
        }

        return past is { } was && future is { } will ? new DateMatch(from, next, Timex.OfDay(day), was, will) : null;
    }

    private static DateMatch? Complete(DatedText text, int from, int month, int day, int next)
    {
        var behind = text.Span(next) is "." && !text.IsAttached(next + 1) ? next + 1 : next;
        if (YearReader.ReadBehind(text, behind, out var afterYear) is { } year)
            return Calendar.Day(year, month, day) is { } date ? new DateMatch(from, afterYear, date) : null;
        return Calendar.Around(text.Today, ofYear => Calendar.Day(ofYear, month, day)) is { } days
            ? new DateMatch(from, next, Timex.OfDay(month, day), days.Past, days.Future)
            : null;
    }
}
