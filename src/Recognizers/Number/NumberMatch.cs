using System.Globalization;
using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>A number among the tokens of a text.</summary>
/// <param name="Value">What it amounts to.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Scale">The last word like "thousand" in it, as a number; 1 where it ends in something smaller.</param>
/// <param name="IsFraction">Whether it was said as a fraction.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NumberMatch(decimal Value, int Next, decimal Scale = 1, bool IsFraction = false)
{
    public string Subtype => (IsFraction, Value == decimal.Truncate(Value)) switch
    {
        (true, _) => "fraction",
        (_, true) => "integer",
        _ => "decimal",
    };

    /// <summary>The number in digits, as short as it goes; fractions to 15 digits.</summary>
    public string Digits => IsFraction
        ? ((double)Value).ToString("G15", CultureInfo.InvariantCulture)
        : Value.ToString("0.############################", CultureInfo.InvariantCulture);
}
