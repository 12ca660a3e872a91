namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>How dates and times are recognized.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>As usual.</summary>
    None = 0,
}
