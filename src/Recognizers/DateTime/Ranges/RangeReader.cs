using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Ranges;

/// <summary>Reads the words that join two points into a range, and joins them.</summary>
internal static class RangeReader
{
    /// <summary>Years that the beginning of "June to August 1992" lies back at most.</summary>
    private const int MostSteps = 200;

    /// <summary>The token after the word that joins two ends; none where nothing does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">The first token of the first end.</param>
    /// <param name="next">The token after it.</param>
    public static int? Connector(DatedText text, int from, int next)
    {
        var isJoined = text.Kind(next) == WordKind.Till
            || text.Span(next) is "-" or "~" or "\u2013" or "\u2014"
            || (text.Is(next, "and") && Opening(text, from) is { } opening && text.Is(opening, "between"));
        return isJoined ? text.Skip(next + 1, "the") : null;
    }

    /// <summary>The token of "from" or "between" before the first end.</summary>
    public static int? Opening(DatedText text, int from)
    {
        var i = text.Is(from - 1, "the") ? from - 2 : from - 1;
        return text.Is(i, "from") || text.Is(i, "between") ? i : null;
    }

    /// <summary>One range of two ends; none where they are of different kinds.</summary>
    public static Reading? Join(DatedText text, Reading first, Reading second)
    {
        var kind = KindOf(first, second);
        if (kind is not { } found || second.Candidates[0].Start is null || first.Candidates[0].Start is null)
            return null;

        var candidates = new Candidate[Math.Max(first.Candidates.Length, second.Candidates.Length)];
        var count = 0;
        for (var i = 0; i < candidates.Length; i++)
        {
            var start = first.Candidates[Math.Min(i, first.Candidates.Length - 1)];
            var end = second.Candidates[Math.Min(i, second.Candidates.Length - 1)];
            if (Ordered(found, start, end, second) is { } range && (count == 0 || candidates[count - 1] != range))
                candidates[count++] = range;
        }

        return count == 0
            ? null
            : new Reading(found, Opening(text, first.From) ?? first.From, second.Next, candidates[..count]);
    }

    private static ReadingKind? KindOf(Reading first, Reading second) => (first.Kind, second.Kind) switch
    {
        (ReadingKind.Date or ReadingKind.DateRange, ReadingKind.Date or ReadingKind.DateRange) => ReadingKind.DateRange,
        (ReadingKind.Time, ReadingKind.Time) => ReadingKind.TimeRange,
        (ReadingKind.DateTime or ReadingKind.Date, ReadingKind.DateTime) => ReadingKind.DateTimeRange,
        (ReadingKind.DateTime, ReadingKind.Date) => ReadingKind.DateTimeRange,
        _ => null,
    };

    // What is said with a year, or of today, says which year the other is of.
    private static Candidate? Ordered(ReadingKind kind, Candidate first, Candidate second, Reading secondReading)
    {
        if (first.Start is not { } start || (secondReading.Modifier == "end" ? second.End : second.Start) is not { } end)
            return null;
        var (startTimex, endTimex) = (StartTimex(kind, first.Timex, start), StartTimex(kind, second.Timex, end));
        if (kind == ReadingKind.TimeRange)
        {
            var length = end >= start ? end - start : end - start + TimeSpan.FromDays(1);
            return new Candidate(Timex.OfRange(startTimex, endTimex, LengthOf(length)), start, end);
        }

        for (var steps = 0; start > end && steps < MostSteps && first.Timex.StartsWith('X') && start.Year > 1; steps++)
            start = Step(start, first.Timex, -1);
        var isStartSettled = !first.Timex.StartsWith('X') || second.Timex.StartsWith('X') || end.Year == Instant.MaxValue.Year;
        for (var steps = 0; !isStartSettled && steps < MostSteps && Step(start, first.Timex, 1) <= end; steps++)
            start = Step(start, first.Timex, 1);
        for (var steps = 0; start > end && steps < 2 && second.Timex.StartsWith('X') && end.Year < 9999; steps++)
            end = Step(end, second.Timex, 1);
        if (start > end)
            return null;
        if (first.Timex.StartsWith('X') && !second.Timex.StartsWith('X'))
            startTimex = kind == ReadingKind.DateRange ? Timex.Of(DateOnly.FromDateTime(start)) : startTimex;
        return new Candidate(Timex.OfRange(startTimex, endTimex, Length(kind, first, second, start, end)), start, end);
    }

    /// <summary>The same weekday of another week, the same day of another month or year.</summary>
    private static Instant Step(Instant instant, string timex, int steps) => timex switch
    {
        ['X', 'X', 'X', 'X', '-', 'W', ..] => instant.AddDays(7 * steps),
        ['X', 'X', 'X', 'X', '-', 'X', ..] => instant.AddMonths(steps),
        _ => instant.AddYears(steps),
    };

    private static string StartTimex(ReadingKind kind, string timex, Instant start) => (kind, timex) switch
    {
        (ReadingKind.DateRange, ['X', 'X', 'X', 'X', '-', _, _]) => timex + "-01",
        (ReadingKind.DateRange, not ['X', ..]) => Timex.Of(DateOnly.FromDateTime(start)),
        _ => timex,
    };

    private static string Length(ReadingKind kind, Candidate first, Candidate second, Instant start, Instant end)
    {
        if (kind != ReadingKind.DateRange)
            return LengthOf(end - start);
        if (first.Timex.Length == 4 && second.Timex.Length == 4)
            return $"P{end.Year - start.Year}Y";
        return first.Timex.Length <= 7 && second.Timex.Length <= 7
            ? $"P{(12 * (end.Year - start.Year)) + end.Month - start.Month}M"
            : Timex.OfDays(DateOnly.FromDateTime(start), DateOnly.FromDateTime(end));
    }

    private static string LengthOf(TimeSpan length)
    {
        var hours = (int)length.TotalHours;
        return (hours, length.Minutes) switch
        {
            (0, var minutes) => $"PT{minutes}M",
            (_, 0) => $"PT{hours}H",
            var (_, minutes) => $"PT{hours}H{minutes}M",
        };
    }
}
