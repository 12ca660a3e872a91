using Microsoft.Recognizers.Text.DateTime.Clocks;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Sets;

/// <summary>Reads what comes again and again: "every 2 days", "daily", "each Monday at 4pm", "on Sundays", "twice a week".</summary>
internal static class SetReader
{
    public static Reading? Read(DatedText text, int i) => text.Kind(i) switch
    {
        WordKind.Every => ReadEvery(text, i, i),
        WordKind.Periodic => Of(i, i + 1, Length(text.Value(i), text.Unit(i))),
        WordKind.Times => ReadRate(text, i, i + 1),
        WordKind.Weekdays => ReadPlural(text, i, Timex.OfWeekday(text.Value(i))),
        WordKind.DayParts => ReadPlural(text, i, DayPartHours.Timex((DayPart)text.Value(i))),
        WordKind.Number => ReadTimes(text, i) ?? ReadClockFirst(text, i),
        WordKind.Vague or WordKind.Article => ReadTimes(text, i),
        _ => null,
    };

    /// <summary>Reads the rate behind a duration: "an hour | a day".</summary>
    public static Reading? ReadRateBehind(DatedText text, int i) =>
        text.Kind(i) == WordKind.Article && UnitReader.Read(text, i + 1) is { } unit ? Of(i, unit.Next, Length(1, unit.Unit)) : null;

    private static Reading Of(int from, int next, string timex) => new(ReadingKind.Set, from, next, new Candidate(timex, null));

    private static string Length(decimal count, TimeUnit unit)
    {
        var duration = new Duration();
        duration.Add(unit, count);
        return duration.ToTimex();
    }

    private static Reading? ReadEvery(DatedText text, int from, int i)
    {
        var at = text.IsAny(i + 1, "other", "alternate", "single") ? i + 2 : i + 1;
        if (text.Kind(at) is WordKind.Weekday or WordKind.Weekdays)
            return WithClock(text, from, at + 1, Timex.OfWeekday(text.Value(at)), null);
        if (text.Kind(at) == WordKind.DayPart)
            return WithClock(text, from, at + 1, DayPartHours.Timex((DayPart)text.Value(at)), (DayPart)text.Value(at));
        if (UnitReader.Read(text, at) is { } unit)
        {
            var timex = Length(text.IsAny(i + 1, "other", "alternate") ? 2 : 1, unit.Unit);
            return unit.Unit == TimeUnit.Day ? WithClock(text, from, unit.Next, timex, null) : Of(from, unit.Next, timex);
        }

        if (DurationReader.Read(text, AfterLowerEnd(text, at)) is { } duration)
            return Of(from, duration.Next, duration.Value.ToTimex());
        return at == i + 1 && DateReader.Read(text, at) is { } date ? Of(from, date.Next, date.Timex) : null;
    }

    // "every 2-3 | days", "every two or three | weeks"
    private static int AfterLowerEnd(DatedText text, int i)
    {
        if (text.Kind(i) != WordKind.Number || text.Number(i) is not { } number)
            return i;
        var isRange = text.Span(number.Next) is "-" or "\u2013" || text.Is(number.Next, "to") || text.Is(number.Next, "or");
        return isRange && text.Kind(number.Next + 1) == WordKind.Number ? number.Next + 1 : i;
    }

    // "every Monday | at 4pm", "every night | at 9"
    private static Reading WithClock(DatedText text, int from, int next, string timex, DayPart? part)
    {
        var isAnnounced = text.Is(next, "at");
        var at = isAnnounced ? next + 1 : next;
        if ((ClockReader.Read(text, at) ?? (isAnnounced ? ClockReader.ReadBareHour(text, at) : null)) is not { } clock)
            return Of(from, next, timex);
        clock = part is { } known ? clock.In(known) : clock;
        return Of(from, clock.Next, timex.StartsWith('X') ? timex + clock.Timex : clock.Timex);
    }

    // "Mondays", "on Sundays", "mornings at 9am"; "in the mornings" is read as a part of the day.
    private static Reading? ReadPlural(DatedText text, int i, string timex)
    {
        if (text.Kind(i) == WordKind.DayParts && text.Is(i - 1, "the"))
            return null;
        var from = text.Is(i - 1, "on") ? i - 1 : i;
        return WithClock(text, from, i + 1, timex, text.Kind(i) == WordKind.DayParts ? (DayPart)text.Value(i) : null);
    }

    // "3pm every day", "9am on Sundays"
    private static Reading? ReadClockFirst(DatedText text, int i)
    {
        if ((ClockReader.Read(text, i) ?? BareHourBeforeEvery(text, i)) is not { } clock)
            return null;
        if (text.Kind(clock.Next) == WordKind.Every && ReadEvery(text, i, clock.Next) is { } every)
            return AtClock(every, clock);
        var at = text.Skip(clock.Next, "on");
        return text.Kind(at) == WordKind.Weekdays ? Of(i, at + 1, Timex.OfWeekday(text.Value(at)) + clock.Timex) : null;
    }

    private static ClockMatch? BareHourBeforeEvery(DatedText text, int i) =>
        text.Is(i - 1, "at") && text.Kind(i + 1) == WordKind.Every && ClockReader.Hour(text, i) is { } hour
            ? ClockReader.Clock(i, i + 1, hour)
            : null;

    private static Reading? AtClock(Reading every, ClockMatch clock) => every.Candidates[0].Timex switch
    {
        "P1D" => Of(every.From, every.Next, clock.Timex),
        "TMO" => Of(every.From, every.Next, clock.In(DayPart.Morning).Timex),
        "TAF" or "TEV" => Of(every.From, every.Next, clock.In(DayPart.Evening).Timex),
        "TNI" => Of(every.From, every.Next, clock.In(DayPart.Night).Timex),
        ['X', .., not 'T'] weekday when !weekday.Contains('T') => Of(every.From, every.Next, weekday + clock.Timex),
        _ => null,
    };

    // "3 times a day", "a few times an hour", "ten times each night"
    private static Reading? ReadTimes(DatedText text, int i)
    {
        var vague = text.Kind(i) == WordKind.Article ? i + 1 : i;
        if ((text.Kind(vague) == WordKind.Vague ? vague + 1 : text.Number(i)?.Next) is not { } at)
            return null;
        at = text.Skip(at, "of");
        at = text.Skip(at, "more");
        return text.IsAny(at, "times", "x") ? ReadRate(text, i, at + 1) : null;
    }

    private static Reading? ReadRate(DatedText text, int from, int i)
    {
        var at = text.Is(i, "in") && text.Kind(i + 1) == WordKind.Article ? i + 1 : i;
        var isRate = text.Kind(at) is WordKind.Article or WordKind.Every || text.Is(at, "per");
        return isRate && UnitReader.Read(text, at + 1) is { } unit ? Of(from, unit.Next, Length(1, unit.Unit)) : null;
    }
}
