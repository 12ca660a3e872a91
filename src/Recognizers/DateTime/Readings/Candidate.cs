using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>One of the things an expression may stand for; times alone are on the first day there is.</summary>
/// <param name="Timex">Its TIMEX3 expression.</param>
/// <param name="Start">The point, or where the range begins; open where it is missing.</param>
/// <param name="End">Where the range ends; open where it is missing.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Candidate(string Timex, Instant? Start, Instant? End = null);
