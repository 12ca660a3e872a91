using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>A day among the tokens of a text.</summary>
/// <param name="From">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Timex">Its TIMEX3 expression.</param>
/// <param name="Past">The day, if it has passed.</param>
/// <param name="Future">The day, if it is yet to come.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DateMatch(int From, int Next, string Timex, DateOnly Past, DateOnly Future)
{
    public DateMatch(int from, int next, DateOnly day)
        : this(from, next, Readings.Timex.Of(day), day, day)
    {
    }
}
