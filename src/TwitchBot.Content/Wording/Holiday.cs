using System.Globalization;
using System.Text.RegularExpressions;

namespace TwitchBot.Content.Wording;

/// <summary>
/// A day that comes every year: <c>12-25</c>, <c>easter-2</c> (Good Friday), <c>5-monday-1</c> (the first Monday of May) or
/// <c>8-monday-last</c>; or a day of one year, <c>2025-10-20</c>, for feasts that follow the moon and for what happened once.
/// </summary>
public sealed partial class Holiday
{
    private readonly Func<int, DateTime> _in;

    private Holiday(Func<int, DateTime> @in) => _in = @in;

    /// <summary>The day in a year.</summary>
    public DateTime In(int year) => _in(year);

    /// <summary>The last time the day came before a moment, or that very day.</summary>
    public DateTime Before(DateTime now) => In(now.Year) is var day && day.Date <= now.Date ? day : In(now.Year - 1);

    /// <summary>Reads a day.</summary>
    /// <returns>The day, or null where the text is not one.</returns>
    public static Holiday? Parse(string text)
    {
        if (EasterForm().Match(text) is { Success: true } easter)
        {
            var days = easter.Groups["shift"].Length == 0 ? 0 : int.Parse(easter.Groups["shift"].Value, CultureInfo.InvariantCulture);
            return new Holiday(year => Easter(year).AddDays(days));
        }

        if (DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var once))
        {
            return new Holiday(_ => once);
        }

        if (DateForm().Match(text) is { Success: true } date)
        {
            var (month, day) = (int.Parse(date.Groups["month"].Value, CultureInfo.InvariantCulture), int.Parse(date.Groups["day"].Value, CultureInfo.InvariantCulture));
            return month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(2023, month) ? new Holiday(year => new DateTime(year, month, day)) : null;
        }

        return WeekdayForm().Match(text) is { Success: true } weekday
            && int.Parse(weekday.Groups["month"].Value, CultureInfo.InvariantCulture) is >= 1 and <= 12 and var inMonth
            && Enum.TryParse<DayOfWeek>(weekday.Groups["weekday"].Value, ignoreCase: true, out var dayOfWeek)
            ? new Holiday(year => WeekdayOf(year, inMonth, dayOfWeek, weekday.Groups["which"].Value))
            : null;
    }

    private static DateTime WeekdayOf(int year, int month, DayOfWeek weekday, string which)
    {
        var first = new DateTime(year, month, 1);
        var day = first.AddDays(((int)weekday - (int)first.DayOfWeek + 7) % 7);
        if (which != "last")
        {
            return day.AddDays(7 * (int.Parse(which, CultureInfo.InvariantCulture) - 1));
        }

        var last = day.AddDays(28);
        return last.Month == month ? last : last.AddDays(-7);
    }

    /// <summary>Easter Sunday, by the anonymous Gregorian computus.</summary>
    private static DateTime Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        var shift = (golden + 11 * epact + 22 * weekday) / 451;
        var days = epact + weekday - 7 * shift + 114;
        return new DateTime(year, days / 31, days % 31 + 1);
    }

    [GeneratedRegex(@"^easter(?<shift>([+-]\d{1,2})?)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EasterForm();

    [GeneratedRegex(@"^(?<month>\d{1,2})-(?<day>\d{1,2})$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex DateForm();

    [GeneratedRegex(@"^(?<month>\d{1,2})-(?<weekday>[a-z]+)-(?<which>[1-4]|last)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WeekdayForm();
}
