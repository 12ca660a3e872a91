using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.DateTime.Readings;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>A stretch of days among the tokens of a text.</summary>
/// <param name="From">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Timex">Its TIMEX3 expression.</param>
/// <param name="Past">Its first day and the day after its last, if it has passed; none where nobody can say, as of a season.</param>
/// <param name="Future">The same, if it is yet to come.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodMatch(int From, int Next, string Timex, DaySpan? Past, DaySpan? Future)
{
    public PeriodMatch(int from, int next, string timex, DaySpan? only)
        : this(from, next, timex, only, only)
    {
    }

    public Reading ToReading() => new(ReadingKind.DateRange, From, Next, (Past, Future) switch
    {
        ({ } past, { } future) when past != future => [Candidate(past), Candidate(future)],
        ({ } only, _) => [Candidate(only)],
        _ => [new Candidate(Timex, null)],
    });

    private Candidate Candidate(DaySpan span) => new(Timex, Reading.At(span.Start), Reading.At(span.End));
}
