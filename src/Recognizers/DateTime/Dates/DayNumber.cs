using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.DateTime.Durations;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime.Dates;

/// <summary>A day of the month: "5", "5th", "twenty-second".</summary>
/// <param name="Day">1 to 31.</param>
/// <param name="IsOrdinal">Whether it was said as a position.</param>
/// <param name="Next">The token after it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayNumber(int Day, bool IsOrdinal, int Next)
{
    public static DayNumber? Read(DatedText text, int i)
    {
        var day = text.Digits(i, most: 2);
        if (day is >= 1 and <= 31)
        {
            var isOrdinal = text.IsAttached(i + 1) && text.IsAny(i + 1, "st", "nd", "rd", "th");
            var next = isOrdinal ? i + 2 : i + 1;
            return isOrdinal || !BelongsElsewhere(text, i, next) ? new DayNumber(day, isOrdinal, next) : null;
        }

        return ReadWords(text, i);
    }

    // "10:30", "10.5", "10am", "10 days", "25%", "10-12 days"
    private static bool BelongsElsewhere(DatedText text, int i, int next)
    {
        if (text.IsAny(next, "am", "pm", "%", "times", "o") || UnitReader.Read(text, next) is not null)
            return true;
        if (text.IsAttached(i) && text.Span(i - 1) is ":" or "." && text.IsAttached(i - 1))
            return true;
        return text.IsAttached(next) && (text.Span(next) is ":"
            || (text.Span(next) is "." && text.IsAttached(next + 1) && text.Digits(next + 1, 4) >= 0)
            || (text.Span(next) is "-" && UnitReader.Read(text, next + 2) is not null));
    }

    private static DayNumber? ReadWords(DatedText text, int i)
    {
        if (EnglishNumbers.IsOrdinal(text.Span(i), out var ordinal))
            return ordinal <= 30 ? new DayNumber((int)ordinal, true, i + 1) : null;
        if (!EnglishNumbers.IsSmall(text.Span(i), out var value) || value is < 1 or > 31)
            return null;

        var unit = text.Span(i + 1) is "-" ? i + 2 : i + 1;
        if (value is 20 or 30 && EnglishNumbers.IsOrdinal(text.Span(unit), out var position) && value + position <= 31)
            return new DayNumber((int)(value + position), true, unit + 1);
        var hasOnes = EnglishNumbers.IsSmall(text.Span(unit), out var ones) && ones is > 0 and < 10;
        if (value is 20 or 30 && hasOnes && value + ones <= 31)
            return new DayNumber((int)(value + ones), false, unit + 1);
        return UnitReader.Read(text, i + 1) is null ? new DayNumber((int)value, false, i + 1) : null;
    }
}
