using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>A duration among the tokens of a text.</summary>
/// <param name="Value">How long it is.</param>
/// <param name="Next">The token after it.</param>
/// <param name="AfterFirst">The token after its first unit: "weeks" in "2 weeks and 2 days".</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DurationMatch(Duration Value, int Next, int AfterFirst);
