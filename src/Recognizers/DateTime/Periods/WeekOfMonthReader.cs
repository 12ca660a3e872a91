using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Reads weeks by their place in a month: "the first week of January", "the last week of last month".</summary>
internal static class WeekOfMonthReader
{
    public static PeriodMatch? Read(DatedText text, int i)
    {
        var (which, at) = Which(text, i);
        if (which == 0 || !text.Is(at, "week") || !text.IsAny(at + 1, "of", "in"))
            return null;
        if (PeriodReader.Read(text, text.Skip(at + 2, "the")) is not { } period)
            return null;
        if (period is not { Timex: { Length: 7 } month, Past: { } past, Future: { } future })
            return null;

        var from = text.Is(i - 1, "the") ? i - 1 : i;
        return WeekOf(past, which) is { } gone && WeekOf(future, which) is { } coming
            ? new PeriodMatch(from, period.Next, $"{month}-W0{which}", gone, coming)
            : null;
    }

    // The fifth is the last, whichever it is.
    private static (int Which, int Next) Which(DatedText text, int i) => text.Kind(i) switch
    {
        WordKind.Relative when text.Is(i, "last") => (5, i + 1),
        WordKind.Ordinal or WordKind.Number when DayNumber.Read(text, i) is { IsOrdinal: true, Day: <= 5 } day => (day.Day, day.Next),
        WordKind.Unit when text.Is(i, "second") => (2, i + 1),
        _ => (0, i),
    };

    // A week belongs to the month that holds its Thursday.
    private static DaySpan? WeekOf(DaySpan month, int which)
    {
        if (which == 5)
        {
            var last = Calendar.MondayOf(month.End.AddDays(-1));
            return DaySpan.OfDays(Calendar.AddDays(last, 3) >= month.End ? Calendar.AddDays(last, -7) : last, 7);
        }

        var first = Calendar.MondayOf(month.Start);
        var weeks = Calendar.AddDays(first, 3) < month.Start ? which : which - 1;
        return DaySpan.OfDays(Calendar.AddDays(first, 7 * weeks), 7);
    }
}
