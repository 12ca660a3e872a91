using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Clocks;

/// <summary>A time of day among the tokens of a text.</summary>
/// <param name="From">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Hour">0 to 23.</param>
/// <param name="Minute">0 to 59; -1 where it was not said.</param>
/// <param name="Second">0 to 59; -1 where it was not said.</param>
/// <param name="IsEitherHalf">Whether nothing says if it is before or after noon.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ClockMatch(int From, int Next, int Hour, int Minute = -1, int Second = -1, bool IsEitherHalf = false)
{
    public TimeOnly Time => new(Hour, Math.Max(Minute, 0), Math.Max(Second, 0));

    /// <summary>The same time twelve hours on.</summary>
    public ClockMatch OtherHalf => this with { Hour = (Hour + 12) % 24 };

    /// <summary>Its TIMEX3 expression: "T07", "T19:30".</summary>
    public string Timex => (Minute, Second) switch
    {
        (< 0, _) => string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}"),
        (_, < 0) => string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Minute:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"T{Hour:D2}:{Minute:D2}:{Second:D2}"),
    };

    /// <summary>The time, once it is said which half of the day it is in.</summary>
    public ClockMatch In(bool afternoon) => this with { Hour = (Hour % 12) + (afternoon ? 12 : 0), IsEitherHalf = false };

    /// <summary>The time in a part of the day: "8 in the evening", "2 at night", "11 at night".</summary>
    public ClockMatch In(DayPart part)
    {
        if (!IsEitherHalf)
            return this;
        return part switch
        {
            DayPart.Morning or DayPart.Breakfast => In(afternoon: false),
            DayPart.Night => In(afternoon: Hour is >= 6 and < 12),
            DayPart.Lunch => In(afternoon: Hour is 12 or < 4),
            _ => In(afternoon: true),
        };
    }
}
