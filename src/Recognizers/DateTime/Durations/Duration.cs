using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>A length of time as it was said: so many of this unit and so many of that.</summary>
internal sealed class Duration
{
    // In the order of TIMEX3, where a decade is ten years and a fortnight two weeks.
    private static readonly (string Letters, long Seconds)[] Scales =
    [
        ("Y", 365 * SecondsPerDay), ("M", 30 * SecondsPerDay), ("W", 7 * SecondsPerDay), ("WE", 2 * SecondsPerDay),
        ("BD", SecondsPerDay), ("D", SecondsPerDay), ("H", 3600), ("M", 60), ("S", 1),
    ];

    private const long SecondsPerDay = 86_400;
    private const int FirstOfClock = 6;
    private readonly decimal[] _counts = new decimal[9];

    public decimal Years => _counts[0];

    public decimal Months => _counts[1];

    public decimal BusinessDays => _counts[4];

    /// <summary>Its length, with years of 365 days and months of 30.</summary>
    public decimal Seconds => SecondsFrom(0);

    /// <summary>The part of its length that years, months and business days have no part in.</summary>
    public decimal SecondsOfEvenUnits => SecondsFrom(2) - (BusinessDays * SecondsPerDay);

    /// <summary>Whether it is finer than days: "2 hours", "half a day".</summary>
    public bool NeedsClock => SecondsOfEvenUnits % SecondsPerDay != 0 || _counts.AsSpan(FirstOfClock).ContainsAnyExcept(0m);

    public void Add(TimeUnit unit, decimal count)
    {
        var (scale, factor) = unit switch
        {
            TimeUnit.Decade => (0, 10m),
            TimeUnit.Year => (0, 1),
            TimeUnit.Month => (1, 1),
            TimeUnit.Fortnight => (2, 2),
            TimeUnit.Week => (2, 1),
            TimeUnit.Weekend => (3, 1),
            TimeUnit.BusinessDay => (4, 1),
            TimeUnit.Day => (5, 1),
            TimeUnit.Hour => (6, 1),
            TimeUnit.Minute => (7, 1),
            TimeUnit.Second => (8, 1),
            _ => (8, 0.001m),
        };
        _counts[scale] += count * factor;
    }

    /// <summary>Its TIMEX3 expression: "P3W", "PT1H30M", "P0.5Y".</summary>
    public string ToTimex()
    {
        var timex = new DefaultInterpolatedStringHandler(0, 0, CultureInfo.InvariantCulture, stackalloc char[64]);
        timex.AppendLiteral("P");
        for (var scale = 0; scale < _counts.Length; scale++)
        {
            if (scale == FirstOfClock && _counts.AsSpan(scale).ContainsAnyExcept(0m))
                timex.AppendLiteral("T");
            if (_counts[scale] == 0)
                continue;
            timex.AppendFormatted(_counts[scale], "0.######");
            timex.AppendLiteral(Scales[scale].Letters);
        }

        var written = timex.ToStringAndClear();
        return written.Length > 1 ? written : "PT0S";
    }

    private decimal SecondsFrom(int scale)
    {
        var seconds = 0m;
        for (; scale < _counts.Length; scale++)
            seconds += _counts[scale] * Scales[scale].Seconds;
        return seconds;
    }
}
