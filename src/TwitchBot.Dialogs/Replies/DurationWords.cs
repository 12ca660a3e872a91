using System.Globalization;
using TwitchBot.Content.Conditions;

namespace TwitchBot.Dialogs.Replies;

/// <summary>Says a length of time the way people do.</summary>
public static class DurationWords
{
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

        var (unit, name) = Units.First(candidate => seconds.Max >= candidate.Seconds * (candidate.Seconds > 86400 ? 1.5 : 1) || candidate.Seconds == 1);
        var (min, max) = (Count(seconds.Min / unit), Count(seconds.Max / unit));
        var names = max == "1" ? name : $"{name}s";
        if (min == max)
        {
            return $"{max} {names}";
        }

        return seconds.Min < unit * 0.75 ? $"up to {max} {names}" : $"{min} to {max} {names}";
    }

    private static string Count(double value) =>
        Math.Round(value, value < 3 ? 1 : 0).ToString(CultureInfo.InvariantCulture);
}
