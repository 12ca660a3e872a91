using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.DateTime.Dates;

namespace Microsoft.Recognizers.Text.DateTime.Periods;

/// <summary>A stretch of days.</summary>
/// <param name="Start">The first day.</param>
/// <param name="End">The day after the last.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DaySpan(DateOnly Start, DateOnly End)
{
    public static DaySpan? OfMonths(int year, int month, int months) =>
        Calendar.Day(year, month, 1) is { } start && Calendar.AddMonths(start, months) is { } end ? new DaySpan(start, end) : null;

    public static DaySpan? OfDays(DateOnly? start, int days) =>
        start is { } first && Calendar.AddDays(first, days) is { } end ? new DaySpan(first, end) : null;
}
