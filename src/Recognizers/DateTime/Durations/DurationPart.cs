using System.Runtime.InteropServices;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Durations;

/// <summary>So many of one unit.</summary>
/// <param name="Count">How many.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Next">The token after it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DurationPart(decimal Count, TimeUnit Unit, int Next);
