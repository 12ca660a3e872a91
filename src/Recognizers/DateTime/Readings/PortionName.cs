using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>What a resolution calls a portion of a period.</summary>
internal static class PortionName
{
    /// <summary>"Earlier" and "later" have none: they shorten the period to what has passed or is left.</summary>
    public static string? Of(Portion? portion) => portion switch
    {
        Portion.Start => "start",
        Portion.Middle => "mid",
        Portion.End => "end",
        _ => null,
    };
}
