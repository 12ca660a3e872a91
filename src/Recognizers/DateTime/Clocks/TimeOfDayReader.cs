using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Clocks;

/// <summary>Reads clock times with the day around them: "9am on Monday", "8 o'clock yesterday evening", "tomorrow at 7".</summary>
internal static class TimeOfDayReader
{
    /// <summary>Reads what begins with a clock time.</summary>
    public static Reading? Read(DatedText text, int i)
    {
        if (Clock(text, i) is not { } clock)
            return null;
        if (ReadDayBehind(text, clock) is { } reading)
            return reading;
        if (DayPartReader.ReadBehind(text, clock.Next) is { } part)
            clock = clock.In(part.Part) with { Next = part.Next };
        return ReadDayBehind(text, clock) ?? Reading(clock);
    }

    /// <summary>Reads the clock time behind a day, if there is one: "tomorrow | at 7", "Tuesday | after 1pm".</summary>
    public static Reading? ReadBehind(DatedText text, DateMatch date)
    {
        var at = text.Span(date.Next) is "," ? date.Next + 1 : date.Next;
        var bound = text.Kind(at) == WordKind.Bound ? (Bound)text.Value(at) : default(Bound?);
        var isAnnounced = bound is not null || text.IsAny(at, "at", "about") || text.Span(at) is "@";
        at = isAnnounced ? at + 1 : text.Skip(at, "for");
        if ((ClockReader.Read(text, at) ?? (isAnnounced ? ClockReader.ReadBareHour(text, at) : null)) is not { } clock)
            return null;
        if (DayPartReader.ReadBehind(text, clock.Next) is { } part)
            clock = clock.In(part.Part) with { Next = part.Next };

        // "Wed Oct 26 15:50:06 2016"
        if (clock.Second >= 0 && YearReader.Read(text, clock.Next, out var afterYear) is { } year
            && Calendar.Day(year, date.Past.Month, date.Past.Day) is { } day)
        {
            return At(new DateMatch(date.From, afterYear, day), clock, date.From, afterYear);
        }

        var reading = At(date, clock, date.From, clock.Next);
        return bound is { } side ? BoundReader.Apply(reading, side, date.From) with { Source = null } : reading;
    }

    /// <summary>Reads the clock time behind a part of a day: "last night | at 8".</summary>
    public static Reading? ReadBehind(DatedText text, DateMatch date, DayPartMatch part)
    {
        var at = text.Span(part.Next) is "," ? part.Next + 1 : part.Next;
        var isAnnounced = text.IsAny(at, "at", "around", "about");
        at = isAnnounced ? at + 1 : at;
        return (ClockReader.Read(text, at) ?? (isAnnounced ? ClockReader.ReadBareHour(text, at) : null)) is { } clock
            ? At(date, clock.In(part.Part), Math.Min(date.From, part.From), clock.Next)
            : null;
    }

    public static Reading Reading(ClockMatch clock)
    {
        var first = new Candidate(clock.Timex, DateOnly.MinValue.ToDateTime(clock.Time));
        if (!clock.IsEitherHalf)
            return new Reading(ReadingKind.Time, clock.From, clock.Next, first);
        var other = clock.OtherHalf;
        return new Reading(
            ReadingKind.Time, clock.From, clock.Next, first, new Candidate(other.Timex, DateOnly.MinValue.ToDateTime(other.Time)));
    }

    private static ClockMatch? Clock(DatedText text, int i)
    {
        if (ClockReader.Read(text, i) is { } clock)
            return clock;

        // "at 9", "9 in the evening", "7 tonight"
        var isDecimal = text.IsAttached(i) && text.Span(i - 1) is "." or ",";
        if (isDecimal || ClockReader.Hour(text, i) is not { } hour)
            return null;
        var at = text.Span(i + 1) is "," ? i + 2 : i + 1;
        var isPart = text.Kind(at) == WordKind.Tonight
            || (text.IsAny(at, "in", "at") && DayPartReader.ReadBehind(text, at) is not null)
            || (text.Is(i - 1, "at") && text.Kind(at) is WordKind.Relative or WordKind.RelativeDay);
        return isPart ? ClockReader.Clock(i, i + 1, hour)
            : text.Is(i - 1, "at") && hour is >= 1 and <= 12 ? ClockReader.ReadBareHour(text, i)
            : null;
    }

    private static Reading? ReadDayBehind(DatedText text, ClockMatch clock)
    {
        var at = text.Span(clock.Next) is "," ? clock.Next + 1 : clock.Next;
        at = text.IsAny(at, "on", "of") ? at + 1 : at;
        if (DatedPartReader.Read(text, at) is { } dated)
            return At(dated.Date, clock.In(dated.Part.Part), clock.From, dated.Part.Next);
        return DateReader.Read(text, text.Skip(at, "the")) is { } date ? At(date, clock, clock.From, date.Next) : null;
    }

    private static Reading At(DateMatch date, ClockMatch clock, int from, int next)
    {
        var perHalf = date.Past == date.Future ? 1 : 2;
        var candidates = new Candidate[clock.IsEitherHalf ? 2 * perHalf : perHalf];
        for (var i = 0; i < candidates.Length; i++)
        {
            var half = i < perHalf ? clock : clock.OtherHalf;
            var day = i % perHalf == 0 ? date.Past : date.Future;
            candidates[i] = new Candidate(date.Timex + half.Timex, day.ToDateTime(half.Time));
        }

        return new Reading(ReadingKind.DateTime, from, next, candidates);
    }
}
