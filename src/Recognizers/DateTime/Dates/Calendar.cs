using Microsoft.Recognizers.Text.DateTime.Durations;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>Steps through the calendar; none where it ends.</summary>
internal static class Calendar
{
    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    /// <summary>The Monday on or before a day; the first day there is where that lies before it.</summary>
    public static DateOnly MondayOf(DateOnly day) => AddDays(day, 1 - WeekdayOf(day)) ?? DateOnly.MinValue;

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= System.DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    public static DateOnly? AddDays(DateOnly day, long days)
    {
        var number = day.DayNumber + days;
        return number >= 0 && number <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber((int)number) : null;
    }

    public static DateOnly? AddMonths(DateOnly day, long months)
    {
        var number = (day.Year * 12L) + day.Month - 1 + months;
        if (number < 12 || number >= 12 * 10_000L)
            return null;
        var (year, month) = ((int)(number / 12), (int)(number % 12) + 1);
        return new DateOnly(year, month, Math.Min(day.Day, System.DateTime.DaysInMonth(year, month)));
    }

    /// <summary>Goes a duration forwards or backwards.</summary>
    /// <param name="from">Where to begin.</param>
    /// <param name="duration">How far.</param>
    /// <param name="sign">1 or -1.</param>
    public static Instant? Add(Instant from, Duration duration, int sign)
    {
        var months = (duration.Years * 12) + duration.Months;
        var wholeMonths = decimal.Truncate(months);
        var day = AddMonths(DateOnly.FromDateTime(from), sign * (long)wholeMonths);
        day = day is { } reached ? AddBusinessDays(reached, (long)duration.BusinessDays, sign) : null;
        if (day is not { } begin)
            return null;

        var seconds = duration.SecondsOfEvenUnits + ((months - wholeMonths) * 30 * 86_400);
        var ticks = begin.ToDateTime(TimeOnly.FromDateTime(from)).Ticks + (sign * seconds * TimeSpan.TicksPerSecond);
        return ticks >= 0 && ticks <= Instant.MaxValue.Ticks ? new Instant((long)ticks) : null;
    }

    private static DateOnly? AddBusinessDays(DateOnly day, long count, int sign)
    {
        var weeks = count / 5;
        var reached = AddDays(day, sign * weeks * 7);
        for (var left = count % 5; left > 0 && reached is { } at;)
        {
            reached = AddDays(at, sign);
            if (reached is { } next && WeekdayOf(next) <= 5)
                left--;
        }

        return reached;
    }

    /// <summary>The last such day of a year before today, and the first from today on; none where no year has it.</summary>
    public static (DateOnly Past, DateOnly Future)? Around(DateOnly today, Func<int, DateOnly?> ofYear)
    {
        DateOnly? past = null;
        DateOnly? future = null;
        for (var distance = 0; distance <= 8 && (past is null || future is null); distance++)
        {
            if (ofYear(today.Year - distance) is { } earlier && earlier < today)
                past ??= earlier;
            if (ofYear(today.Year + distance) is { } later && later >= today)
                future ??= later;
        }

        return past is { } before && future is { } after ? (before, after) : null;
    }
}
