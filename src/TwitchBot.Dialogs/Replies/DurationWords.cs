using TwitchBot.Content.Conditions;

namespace TwitchBot.Dialogs.Replies;

/// <summary>Says a length of time the way people do.</summary>
public static class DurationWords
{
    /// <summary>Nobody counts further than this in one unit; then a greater one is rounded.</summary>
    private const int MostCount = 120;

    private const int LeastRounded = 5;

    private static readonly (double Seconds, string Name)[] Units =
    [
        (365 * 86400d, "year"), (30 * 86400d, "month"), (7 * 86400d, "week"), (86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"),
    ];

    /// <summary>"about 3 weeks", "4 to 5 seconds".</summary>
    /// <param name="seconds">The length, in seconds.</param>
    public static string Of(Amount seconds)
    {
        if (seconds.Max < 1)
        {
            return "less than a second";
        }

        var (unit, name) = Units.First(candidate => candidate.Seconds <= seconds.Max && IsRound(seconds.Max / candidate.Seconds, candidate.Seconds));
        if (seconds.Max / unit > MostCount)
        {
            (unit, name) = Units.First(candidate => seconds.Max / candidate.Seconds >= LeastRounded);
        }

        var (min, max) = (Math.Round(seconds.Min / unit), Math.Round(seconds.Max / unit));
        var names = max == 1 ? name : $"{name}s";
        if (min == max)
        {
            return $"{max} {names}";
        }

        return min < 1 ? $"up to {max} {names}" : $"{min} to {max} {names}";
    }

    /// <summary>"every 10 minutes"; null for a bare day or hour, which may stand for "so many times a day" as well as for "once a day".</summary>
    /// <param name="seconds">The time in which it comes again, in seconds.</param>
    public static string? Often(Amount? seconds) =>
        seconds is not { } often || Array.Exists(Units, unit => unit.Seconds == often.Max) ? null : Of(often);

    /// <summary>Whether so many of a unit can be said in a whole number; seconds always can.</summary>
    private static bool IsRound(double count, double unit) => unit == 1 || Math.Abs(count - Math.Round(count)) <= 0.1;
}
