using System.Globalization;

namespace TwitchBot.Language.Time;

/// <summary>Writes lengths of time as TIMEX3 values: <c>PT90S</c>, <c>P3W</c>.</summary>
internal static class Timex
{
    public static string Of(double number, double unit) => unit switch
    {
        0.001 => $"PT{Count(number / 1000)}S",
        1 => $"PT{Count(number)}S",
        60 => $"PT{Count(number)}M",
        3600 => $"PT{Count(number)}H",
        86400 => $"P{Count(number)}D",
        604800 => $"P{Count(number)}W",
        1209600 => $"P{Count(number * 2)}W",
        2592000 => $"P{Count(number)}M",
        315360000 => $"P{Count(number * 10)}Y",
        _ => $"P{Count(number)}Y",
    };

    private static string Count(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
