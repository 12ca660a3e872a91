using Microsoft.Recognizers.Text.DateTime.Clocks;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Reads ranges of which one end says what the other is: "5 to 6pm", "4-22 January", "March 4 to 9".</summary>
internal static class BareRangeReader
{
    public static Reading? Read(DatedText text, int i) => ReadDays(text, i) ?? ReadHours(text, i);

    /// <summary>Goes on to the last day behind a date that ends in its day: "March 4 | to 9".</summary>
    public static Reading? ReadBehind(DatedText text, int i, DateMatch first)
    {
        if (text.Kind(i) != WordKind.Month || RangeReader.Connector(text, i, first.Next) is not { } at)
            return null;
        if (DayNumber.Read(text, at) is not { } last || text.Kind(text.Skip(last.Next, "of")) == WordKind.Month)
            return null;
        return SameMonth(first.Past, last.Day) is { } past && SameMonth(first.Future, last.Day) is { } future && past > first.Past
            ? RangeReader.Join(text, Reading.Of(first), Reading.Of(new DateMatch(at, last.Next, Timex.OfDay(past.Month, past.Day), past, future)))
            : null;
    }

    // "4 to 22 January", "between 3 and 12 of Sept"
    private static Reading? ReadDays(DatedText text, int i)
    {
        var day = text.Digits(i, most: 2);
        var next = text.IsAttached(i + 1) && text.IsAny(i + 1, "st", "nd", "rd", "th") ? i + 2 : i + 1;
        if (day is < 1 or > 31 || RangeReader.Connector(text, i, next) is not { } at)
            return null;
        if (CalendarDateReader.ReadDayFirst(text, at) is not { } last)
            return null;
        return SameMonth(last.Past, day) is { } past && SameMonth(last.Future, day) is { } future && past < last.Past
            ? RangeReader.Join(text, Reading.Of(new DateMatch(i, next, SameForm(last, past), past, future)), Reading.Of(last))
            : null;
    }

    // "5 to 6pm", "from 11pm to 3"; two bare numbers may be anything.
    private static Reading? ReadHours(DatedText text, int i)
    {
        var known = ClockReader.Read(text, i);
        var first = known ?? (ClockReader.Hour(text, i) is { } hour ? ClockReader.Clock(i, i + 1, hour) : null);
        if (first is not { } start || RangeReader.Connector(text, i, start.Next) is not { } at)
            return null;
        var isMarked = known is not null || IsHourOfPart(text, at);
        if ((ClockReader.Read(text, at) ?? (isMarked ? BareEnd(text, at) : null)) is not { } end)
            return null;
        if (DayPartReader.ReadBehind(text, end.Next) is { } part)
            (start, end) = (start.In(part.Part), end.In(part.Part) with { Next = part.Next });
        if (start.IsEitherHalf && !end.IsEitherHalf)
            start = Nearest(start, end, isBefore: true);
        else if (end.IsEitherHalf && !start.IsEitherHalf)
            end = Nearest(end, start, isBefore: false);
        return RangeReader.Join(text, TimeOfDayReader.Reading(start), TimeOfDayReader.Reading(end));
    }

    private static bool IsHourOfPart(DatedText text, int i) => text.Is(i + 1, "in") && DayPartReader.ReadBehind(text, i + 1) is not null;

    private static ClockMatch? BareEnd(DatedText text, int i) =>
        IsHourOfPart(text, i) && ClockReader.Hour(text, i) is { } hour ? ClockReader.Clock(i, i + 1, hour) : ClockReader.ReadBareHour(text, i);

    private static ClockMatch Nearest(ClockMatch open, ClockMatch known, bool isBefore)
    {
        var (first, second) = (open.In(afternoon: false), open.In(afternoon: true));
        var (toFirst, toSecond) = isBefore ? (known.Time - first.Time, known.Time - second.Time) : (first.Time - known.Time, second.Time - known.Time);
        return toFirst != TimeSpan.Zero && (toFirst < toSecond || toSecond == TimeSpan.Zero) ? first : second;
    }

    private static DateOnly? SameMonth(DateOnly date, int day) => Calendar.Day(date.Year, date.Month, day);

    private static string SameForm(DateMatch date, DateOnly day) =>
        date.Timex.StartsWith('X') ? Timex.OfDay(day.Month, day.Day) : Timex.Of(day);
}
