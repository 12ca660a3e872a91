namespace Microsoft.Recognizers.Text.Number;

/// <summary>How numbers are recognized.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>As usual.</summary>
    None = 0,
}
