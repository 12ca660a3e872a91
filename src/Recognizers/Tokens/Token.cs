using System.Runtime.InteropServices;

namespace Microsoft.Recognizers.Text.Tokens;

/// <summary>One token of a text.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Start">The place of its first character.</param>
/// <param name="Length">How many characters it has.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, int Start, int Length)
{
    /// <summary>The place after its last character.</summary>
    public int After => Start + Length;
}
