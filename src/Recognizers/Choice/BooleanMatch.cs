using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>A yes or a no among the tokens of a text.</summary>
/// <param name="Value">Whether it is a yes.</param>
/// <param name="Start">Its first token.</param>
/// <param name="Length">How many tokens it has.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct BooleanMatch(bool Value, int Start, int Length);
