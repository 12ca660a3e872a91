using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>A position among the tokens of a text.</summary>
/// <param name="Offset">From the start: 1 is the first. From the end: 0 is the last, -1 the one before it.</param>
/// <param name="FromEnd">Whether it counts from the end.</param>
/// <param name="Next">The token after it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OrdinalMatch(decimal Offset, bool FromEnd, int Next);
