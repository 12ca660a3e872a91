using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Readings;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>Reads periods by their place to the present: "last week", "this month", "next summer", "last November".</summary>
internal static class RelativePeriodReader
{
    public static PeriodMatch? Read(DatedText text, int i)
    {
        var last = text.Kind(i + 1) == WordKind.Relative ? i + 1 : i;
        var shift = PeriodShift.Of((Relation)text.Value(last));
        var at = last + 1;
        var today = text.Today;
        switch (text.Kind(at))
        {
            case WordKind.Month when MonthNames.StandsAlone(text, at):
                var year = today.Year + shift;
                return new PeriodMatch(i, at + 1, Timex.OfMonth(year, text.Value(at)), DaySpan.OfMonths(year, text.Value(at), 1));
            case WordKind.Season:
                var season = PeriodReader.SeasonTimex(text.Value(at));
                return new PeriodMatch(i, at + 1, $"{Timex.OfYear(today.Year + shift)}-{season}", null);
            case WordKind.Unit when text.Span(at) is not [.., 's' or 'S']:
                return OfUnit(text, i, at + 1, text.Unit(at), shift);
            default:
                return null;
        }
    }

    /// <summary>The Saturday and Sunday of this week, or of one before or after.</summary>
    public static PeriodMatch? Weekend(DatedText text, int from, int next, int shift) =>
        WeekdayReader.OfWeek(text, shift, 6) is { } saturday
            ? new PeriodMatch(from, next, Timex.OfWeek(saturday) + "-WE", DaySpan.OfDays(saturday, 2))
            : null;

    /// <summary>The week, month, year or the like that many from now.</summary>
    public static PeriodMatch? OfUnit(DatedText text, int from, int next, TimeUnit unit, int shift)
    {
        var today = text.Today;
        switch (unit)
        {
            case TimeUnit.Week when WeekdayReader.OfWeek(text, shift, 1) is { } monday:
                return new PeriodMatch(from, next, Timex.OfWeek(monday), DaySpan.OfDays(monday, 7));
            case TimeUnit.Fortnight when WeekdayReader.OfWeek(text, 2 * shift, 1) is { } monday:
                return DaySpan.OfDays(monday, 14) is { } fortnight
                    ? new PeriodMatch(from, next, Timex.OfRange(Timex.Of(monday), Timex.Of(fortnight.End), "P2W"), fortnight)
                    : null;
            case TimeUnit.Weekend:
                return Weekend(text, from, next, shift);
            case TimeUnit.Month when Calendar.AddMonths(today, shift) is { } month:
                var days = DaySpan.OfMonths(month.Year, month.Month, 1);
                return new PeriodMatch(from, next, Timex.OfMonth(month.Year, month.Month), days);
            case TimeUnit.Year:
                return PeriodReader.OfYear(from, next, today.Year + shift);
            case TimeUnit.Decade when DaySpan.OfMonths(((today.Year / 10) + shift) * 10, 1, 120) is { } decade:
                return new PeriodMatch(from, next, Timex.OfRange(Timex.Of(decade.Start), Timex.Of(decade.End), "P10Y"), decade);
            default:
                return null;
        }
    }
}
