using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Clocks;

/// <summary>A part of the day among the tokens of a text.</summary>
/// <param name="From">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Part">Which part.</param>
/// <param name="Portion">Whether only its beginning or end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DayPartMatch(int From, int Next, DayPart Part, Portion? Portion);
