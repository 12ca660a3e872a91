using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Reads days by their weekday: "Monday", "Monday last week", "Monday, March 5", "Thursday the 21st".</summary>
internal static class WeekdayReader
{
    public static DateMatch? Read(DatedText text, int i)
    {
        if (!IsWeekday(text, i))
            return null;
        var weekday = text.Value(i);
        return ReadDate(text, i) ?? ReadWeek(text, i) ?? OfAnyWeek(text, i, i + 1, weekday);
    }

    /// <summary>Reads the weekday behind a word such as "last".</summary>
    public static DateMatch? ReadRelative(DatedText text, int from, int i, Relation relation)
    {
        var weekday = text.Value(i);
        var day = relation switch
        {
            Relation.Past => Calendar.AddDays(text.Today, -DaysSince(text.Today, weekday)),
            Relation.Coming => Calendar.AddDays(text.Today, 7 - (DaysSince(text.Today, weekday) % 7)),
            _ => OfWeek(text, PeriodShift.Of(relation), weekday),
        };
        return day is { } found ? new DateMatch(from, i + 1, found) : null;
    }

    /// <summary>A weekday of this week, or of the one before or after.</summary>
    public static DateOnly? OfWeek(DatedText text, int shift, int weekday) =>
        Calendar.AddDays(Calendar.MondayOf(text.Today), (7 * shift) + weekday - 1);

    // "Sun" and "sat" are other words too.
    public static bool IsWeekday(DatedText text, int i) =>
        text.Kind(i) == WordKind.Weekday
        && (!(text.Is(i, "sun") || text.Is(i, "sat") || text.Is(i, "wed"))
            || text.IsAny(i - 1, "on", "from")
            || (text.Kind(i + 1) is WordKind.Month or WordKind.Number or WordKind.DayPart && !text.Is(i - 1, "the"))
            || text.Kind(i - 1) is WordKind.Relative or WordKind.Bound or WordKind.Till or WordKind.Every);

    // "Tuesday, March 7th", "Wed 22 of Jan", "friday 5/12"; the weekday adds nothing.
    private static DateMatch? ReadDate(DatedText text, int i)
    {
        var at = text.Span(i + 1) is "," or "." ? i + 2 : i + 1;
        if (text.Is(at, "the") && DayNumber.Read(text, at + 1) is { IsOrdinal: true } day
            && text.Kind(text.Skip(day.Next, "of")) != WordKind.Month)
        {
            return OfDay(text, i, day);
        }

        var date = CalendarDateReader.ReadMonthFirst(text, at)
            ?? CalendarDateReader.ReadDayFirst(text, text.Skip(at, "the"))
            ?? NumericDateReader.Read(text, at);
        return date is { } found ? found with { From = i } : null;
    }

    // "Thursday the 21st": the nearest month in which it is one.
    private static DateMatch? OfDay(DatedText text, int i, DayNumber day)
    {
        var first = new DateOnly(text.Today.Year, text.Today.Month, 1);
        for (var step = 0; step < 24; step++)
        {
            var shift = step % 2 == 0 ? step / 2 : -(step + 1) / 2;
            if (Calendar.AddMonths(first, shift) is { } month && Calendar.Day(month.Year, month.Month, day.Day) is { } date
                && Calendar.WeekdayOf(date) == text.Value(i))
            {
                return new DateMatch(i, day.Next, date);
            }
        }

        return null;
    }

    // "Monday last week", "Sunday of next week"
    private static DateMatch? ReadWeek(DatedText text, int i)
    {
        var at = text.Skip(text.Skip(i + 1, "of"), "the");
        if (text.Kind(at) != WordKind.Relative || !text.Is(at + 1, "week"))
            return null;
        var shift = PeriodShift.Of((Relation)text.Value(at));
        return OfWeek(text, shift, text.Value(i)) is { } day ? new DateMatch(i, at + 2, day) : null;
    }

    private static DateMatch? OfAnyWeek(DatedText text, int from, int next, int weekday) =>
        Calendar.AddDays(text.Today, -DaysSince(text.Today, weekday)) is { } past && Calendar.AddDays(past, 7) is { } future
            ? new DateMatch(from, next, Timex.OfWeekday(weekday), past, future)
            : null;

    /// <summary>How long ago it was, of today seven days.</summary>
    private static int DaysSince(DateOnly today, int weekday) => ((Calendar.WeekdayOf(today) - weekday + 6) % 7) + 1;
}
