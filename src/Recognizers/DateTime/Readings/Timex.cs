using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Writes TIMEX3 expressions.</summary>
internal static class Timex
{
    public const string Now = "PRESENT_REF";

    /// <summary>"2026-03-10"</summary>
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2026-03-10T09:00:00"</summary>
    public static string Of(Instant instant) => instant.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    /// <summary>"2026-W11", the week of a day.</summary>
    public static string OfWeek(DateOnly day)
    {
        var instant = Reading.At(day);
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(instant):D4}-W{ISOWeek.GetWeekOfYear(instant):D2}");
    }

    /// <summary>"2026-03"</summary>
    public static string OfMonth(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}");

    /// <summary>"XXXX-03", of any year.</summary>
    public static string OfMonth(int month) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}");

    /// <summary>"XXXX-03-10", of any year.</summary>
    public static string OfDay(int month, int day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}-{day:D2}");

    /// <summary>"XXXX-XX-10", of any month.</summary>
    public static string OfDay(int day) => string.Create(CultureInfo.InvariantCulture, $"XXXX-XX-{day:D2}");

    /// <summary>"XXXX-WXX-2", of any week.</summary>
    public static string OfWeekday(int weekday) => string.Create(CultureInfo.InvariantCulture, $"XXXX-WXX-{weekday}");

    /// <summary>"2026"</summary>
    public static string OfYear(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    /// <summary>"(2026-03-10,2026-03-17,P1W)"</summary>
    public static string OfRange(string start, string end, string length) => $"({start},{end},{length})";

    /// <summary>"P7D", from one day to another.</summary>
    public static string OfDays(DateOnly start, DateOnly end) =>
        string.Create(CultureInfo.InvariantCulture, $"P{end.DayNumber - start.DayNumber}D");
}
