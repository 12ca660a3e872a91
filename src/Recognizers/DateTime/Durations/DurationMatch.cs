using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>A duration among the tokens of a text.</summary>
/// <param name="Value">How long it is.</param>
/// <param name="Next">The token after it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DurationMatch(Duration Value, int Next);
