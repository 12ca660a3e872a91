using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Reads portions of periods: "early March", "the end of last year", "later this week".</summary>
internal static class PortionReader
{
    public static Reading? Read(DatedText text, int i)
    {
        if (text.Kind(i) != WordKind.Portion)
            return null;
        var portion = (Portion)text.Value(i);
        var at = text.Span(i + 1) is "-" ? i + 2 : i + 1;
        at = text.IsAny(at, "of", "in") ? at + 1 : at;
        if (ReadPeriod(text, at) is not { } period)
            return null;

        var reading = (period with { From = i }).ToReading();
        return reading with
        {
            Modifier = PortionName.Of(portion),
            Candidates = Array.ConvertAll(reading.Candidates, candidate => Narrow(candidate, portion, text.Today)),
        };
    }

    private static PeriodMatch? ReadPeriod(DatedText text, int i)
    {
        if (text.Is(i, "the") && text.Kind(i + 1) == WordKind.Unit)
            return RelativePeriodReader.OfUnit(text, i, i + 2, text.Unit(i + 1), 0);
        i = text.Skip(i, "the");
        return PeriodReader.Read(text, i) ?? (text.Span(i).Length == 4 ? PeriodReader.ReadPlainYear(text, i) : null);
    }

    private static Candidate Narrow(Candidate candidate, Portion portion, DateOnly today)
    {
        if (candidate is not { Start: { } startsAt, End: { } endsAt })
            return candidate;
        var (start, end) = (DateOnly.FromDateTime(startsAt), DateOnly.FromDateTime(endsAt));
        var length = end.DayNumber - start.DayNumber;
        var middle = length switch
        {
            >= 365 => start.AddMonths(6 * (length / 365)),
            >= 28 => start.AddDays(15),
            _ => start.AddDays(length / 2),
        };
        (start, end) = portion switch
        {
            Portion.Start => (start, middle),
            Portion.Middle => (middle.AddDays(-length / 5), middle.AddDays(length / 6)),
            Portion.End => (middle, end),
            Portion.Earlier => (start, today > start && today < middle ? today : middle),
            _ => (today > middle && today < end ? today : middle, end),
        };
        return candidate with { Start = Reading.At(start), End = Reading.At(end) };
    }
}
