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
        if (SameMonth(first.Past, last.Day) is not { } past || SameMonth(first.Future, last.Day) is not { } future || past <= first.Past)
            return null;
        var end = new DateMatch(at, last.Next, SameForm(first, past), past, future);
        return RangeReader.Join(text, Reading.Of(first), Reading.Of(end));
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
        if (SameMonth(last.Past, day) is not { } past || SameMonth(last.Future, day) is not { } future || past >= last.Past)
            return null;
        return RangeReader.Join(text, Reading.Of(new DateMatch(i, next, SameForm(last, past), past, future)), Reading.Of(last));
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
        if (DatedPartReader.Read(text, end.Next) is { } dated)
            return OnDay(RangeOfHours(text, start.In(dated.Part.Part), end.In(dated.Part.Part)), dated.Date, dated.Part.Next);
        if (DayPartReader.ReadBehind(text, end.Next) is { } part)
            (start, end) = (start.In(part.Part), end.In(part.Part) with { Next = part.Next });
        if (start.IsEitherHalf && !end.IsEitherHalf)
            start = Nearest(start, end, isBefore: true);
        else if (end.IsEitherHalf && !start.IsEitherHalf)
            end = Nearest(end, start, isBefore: false);
        var range = RangeOfHours(text, start, end);
        var day = text.IsAny(end.Next, "on", "of") ? end.Next + 1 : end.Next;
        return DateReader.Read(text, day) is { } date ? OnDay(range, date, date.Next) : range;
    }

    private static Reading? RangeOfHours(DatedText text, ClockMatch start, ClockMatch end) =>
        RangeReader.Join(text, TimeOfDayReader.Reading(start), TimeOfDayReader.Reading(end));

    // "from 3 to 5pm | on Monday", "between 7 and 9 | last night"
    private static Reading? OnDay(Reading? range, DateMatch date, int next)
    {
        if (range is null)
            return null;
        var days = date.Past == date.Future ? 1 : 2;
        var candidates = new Candidate[range.Candidates.Length * days];
        for (var i = 0; i < candidates.Length; i++)
            candidates[i] = OnDay(range.Candidates[i / days], date.Timex, i % days == 0 ? date.Past : date.Future);
        return new Reading(ReadingKind.DateTimeRange, range.From, next, candidates);
    }

    // "(T15,T17,PT2H)" on a day is "(2026-03-10T15,2026-03-10T17,PT2H)"; past midnight it ends on the next.
    private static Candidate OnDay(Candidate hours, string day, DateOnly date)
    {
        var start = date.ToDateTime(TimeOnly.FromDateTime(hours.Start!.Value));
        var end = date.ToDateTime(TimeOnly.FromDateTime(hours.End!.Value));
        if (end < start && date < DateOnly.MaxValue)
            end = end.AddDays(1);
        var parts = hours.Timex.Trim('(', ')').Split(',');
        return new Candidate(Timex.OfRange(day + parts[0], day + parts[1], parts[2]), start, end);
    }

    private static bool IsHourOfPart(DatedText text, int i) =>
        (text.Is(i + 1, "in") && DayPartReader.ReadBehind(text, i + 1) is not null) || DatedPartReader.Read(text, i + 1) is not null;

    private static ClockMatch? BareEnd(DatedText text, int i) =>
        IsHourOfPart(text, i) && ClockReader.Hour(text, i) is { } hour
            ? ClockReader.Clock(i, i + 1, hour)
            : ClockReader.ReadBareHour(text, i);

    private static ClockMatch Nearest(ClockMatch open, ClockMatch known, bool isBefore)
    {
        var (first, second) = (open.In(afternoon: false), open.In(afternoon: true));
        var (toFirst, toSecond) = isBefore
            ? (known.Time - first.Time, known.Time - second.Time)
            : (first.Time - known.Time, second.Time - known.Time);
        return toFirst != TimeSpan.Zero && (toFirst < toSecond || toSecond == TimeSpan.Zero) ? first : second;
    }

    private static DateOnly? SameMonth(DateOnly date, int day) => Calendar.Day(date.Year, date.Month, day);

    private static string SameForm(DateMatch date, DateOnly day) =>
        date.Timex.StartsWith('X') ? Timex.OfDay(day.Month, day.Day) : Timex.Of(day);
}
