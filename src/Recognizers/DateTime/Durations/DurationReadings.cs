using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>Reads durations and what the words around make of them: "3 days ago", "in 2 hours", "more than a week".</summary>
internal static class DurationReadings
{
    public static Reading? Read(DatedText text, int i)
    {
        if (DurationReader.Read(text, i) is not { } duration)
            return null;
        var comparison = ComparisonBefore(text, i);
        return Anchored(text, i, duration, comparison) ?? Plain(text, i, duration, comparison);
    }

    /// <summary>Reads one part of a duration alone, with "ago" where it follows.</summary>
    public static Reading? ReadSinglePart(DatedText text, int i)
    {
        if (PartReader.Read(text, i) is not { } part)
            return null;
        var duration = Of(part);
        return Anchored(text, i, duration, null) ?? Plain(text, i, duration, null);
    }

    public static DurationMatch Of(DurationPart part)
    {
        var duration = new Duration();
        duration.Add(part.Unit, part.Count);
        return new DurationMatch(duration, part.Next);
    }

    /// <summary>Whether it ends in a word such as "ago", so that it lies on the calendar.</summary>
    public static bool IsAnchoredBehind(DatedText text, int next) => SignBehind(text, next, out _) != 0;

    private static Reading Plain(DatedText text, int i, DurationMatch duration, string? comparison) =>
        new(ReadingKind.Duration, comparison is null ? i : i - 2, duration.Next, new Candidate(duration.Value.ToTimex(), null))
        {
            Modifier = comparison,
            Seconds = duration.Value.Seconds.ToString("0.######", CultureInfo.InvariantCulture),
        };

    private static string? ComparisonBefore(DatedText text, int i) =>
        !text.Is(i - 1, "than") ? null : text.Is(i - 2, "more") ? "more" : text.Is(i - 2, "less") ? "less" : null;

    private static Reading? Anchored(DatedText text, int i, DurationMatch duration, string? comparison)
    {
        if (SignBehind(text, duration.Next, out var next) is var sign and not 0)
            return At(text, new Place(i, next, sign, text.Now), duration.Value, comparison);
        if (ReadFromDay(text, i, duration, comparison) is { } reading)
            return reading;

        // "For the first time in 3 weeks" and "twice in 3 weeks" don't look ahead.
        if (comparison is null && text.Is(i - 1, "in") && !text.IsAny(i - 2, "time", "times", "once", "twice"))
            return At(text, new Place(i - 1, duration.Next, 1, text.Now), duration.Value, null);
        return comparison is null && text.Is(i - 1, "within") ? Within(text, i - 1, duration) : null;
    }

    private static int SignBehind(DatedText text, int i, out int next)
    {
        next = i + 1;
        if (text.Is(i, "ago") || (text.Is(i, "earlier") && !StartsPeriod(text, i + 1)))
            return -1;
        if (text.Is(i, "hence") || (text.Is(i, "later") && !StartsPeriod(text, i + 1)))
            return 1;
        next = i + 2;
        return text.Is(i, "from") && text.Is(i + 1, "now") ? 1 : 0;
    }

    // "30 minutes | later this week"
    private static bool StartsPeriod(DatedText text, int i) =>
        text.Kind(i) is WordKind.Relative or WordKind.DayPart || text.IsAny(i, "in", "than");

    // "two days after today", "3 weeks before Christmas"; clocks need an hour to count from.
    private static Reading? ReadFromDay(DatedText text, int i, DurationMatch duration, string? comparison)
    {
        var isBefore = text.Is(duration.Next, "before");
        if (!isBefore && !text.IsAny(duration.Next, "after", "from"))
            return null;
        if (duration.Value.NeedsClock || DateReader.Read(text, text.Skip(duration.Next + 1, "the")) is not { } date)
            return null;
        var place = new Place(i, date.Next, isBefore ? -1 : 1, Reading.At(date.Past));
        var past = At(text, place, duration.Value, comparison);
        if (past is null || date.Past == date.Future)
            return past;
        return At(text, place with { Origin = Reading.At(date.Future) }, duration.Value, comparison) is { } future
            ? past with { Candidates = [.. past.Candidates, .. future.Candidates] }
            : past;
    }

    private static Reading? At(DatedText text, Place place, Duration duration, string? comparison)
    {
        if (Dates.Calendar.Add(place.Origin, duration, place.Sign) is not { } instant)
            return null;

        var reading = duration.NeedsClock
            ? new Reading(ReadingKind.DateTime, place.From, place.Next, new Candidate(Timex.Of(instant), instant))
            : Reading.Of(new DateMatch(place.From, place.Next, DateOnly.FromDateTime(instant)));
        return comparison switch
        {
            null => reading,
            "more" => BoundReader.Apply(reading, place.Sign < 0 ? Bound.Before : Bound.After, place.From - 2) with { Source = null },
            _ => Between(text, reading, place, duration) with { From = place.From - 2 },
        };
    }

    // "less than 3 days ago": somewhere from then to now.
    private static Reading Between(DatedText text, Reading reading, Place place, Duration duration)
    {
        var reached = reading.Candidates[0].Start ?? text.Now;
        var origin = duration.NeedsClock ? place.Origin : Reading.At(DateOnly.FromDateTime(place.Origin));
        var (start, end) = place.Sign < 0 ? (reached, origin) : (origin, reached);
        return RangeOf(place.From, place.Next, start, end, duration);
    }

    private static Reading? Within(DatedText text, int from, DurationMatch duration)
    {
        var origin = duration.Value.NeedsClock ? text.Now : Reading.At(text.Today);
        return Dates.Calendar.Add(origin, duration.Value, 1) is { } end ? RangeOf(from, duration.Next, origin, end, duration.Value) : null;
    }

    /// <summary>A range as long as a duration, in days or, where those are too coarse, in seconds.</summary>
    public static Reading RangeOf(int from, int next, Instant start, Instant end, Duration duration)
    {
        var (first, last) = duration.NeedsClock
            ? (Timex.Of(start), Timex.Of(end))
            : (Timex.Of(DateOnly.FromDateTime(start)), Timex.Of(DateOnly.FromDateTime(end)));
        return new Reading(
            duration.NeedsClock ? ReadingKind.DateTimeRange : ReadingKind.DateRange,
            from,
            next,
            new Candidate(Timex.OfRange(first, last, duration.ToTimex()), start, end));
    }

    /// <summary>Where a duration is counted from, and which way.</summary>
    private readonly record struct Place(int From, int Next, int Sign, Instant Origin);
}
