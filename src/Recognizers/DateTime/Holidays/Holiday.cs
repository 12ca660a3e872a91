using Microsoft.Recognizers.Text.DateTime.Dates;
using Microsoft.Recognizers.Text.DateTime.Readings;

namespace Microsoft.Recognizers.Text.DateTime.Holidays;

/// <summary>A holiday and its rule.</summary>
/// <param name="Month">Its month; of holidays that move with Easter, none.</param>
/// <param name="Day">Its day of the month, or days from Easter Sunday.</param>
/// <param name="Weekday">Of "the fourth Thursday": 1 to 7.</param>
/// <param name="Ordinal">Of "the fourth Thursday": 4; of "the last Monday": -1.</param>
internal sealed record Holiday(int Month, int Day, int Weekday = 0, int Ordinal = 0)
{
    public static Holiday OfEaster(int days) => new(0, days);

    public static Holiday OfWeekday(int month, int weekday, int ordinal) => new(month, 0, weekday, ordinal);

    public DateOnly? In(int year)
    {
        if (year is < 1 or > 9998)
            return null;
        if (Month == 0)
            return Calendar.AddDays(Easter.Sunday(year), Day);
        if (Weekday == 0)
            return Calendar.Day(year, Month, Day);

        if (Ordinal < 0)
        {
            var last = new DateOnly(year, Month, System.DateTime.DaysInMonth(year, Month));
            return Calendar.AddDays(last, -((Calendar.WeekdayOf(last) - Weekday + 7) % 7));
        }

        var first = new DateOnly(year, Month, 1);
        return Calendar.AddDays(first, ((Weekday - Calendar.WeekdayOf(first) + 7) % 7) + (7 * (Ordinal - 1)));
    }

    /// <summary>
    /// Its TIMEX3 expression in any year: "XXXX-12-25", "XXXX-11-WXX-4-4"; of a holiday that moves freely, next time's.
    /// </summary>
    public string TimexOfAnyYear(DateOnly next) => (Weekday, Ordinal) switch
    {
        ( > 0, > 0) => $"{Timex.OfMonth(Month)}-WXX-{Weekday}-{Ordinal}",
        _ => Timex.OfDay(next.Month, next.Day),
    };
}
