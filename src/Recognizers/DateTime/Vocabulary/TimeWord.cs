using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.DateTime.Vocabulary;

/// <summary>What a word means in an expression of time.</summary>
/// <param name="Kind">What it can do.</param>
/// <param name="Value">Which of its kind it is.</param>
/// <param name="Unit">The unit of a periodic word.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TimeWord(WordKind Kind, sbyte Value, TimeUnit Unit = default);
