namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Names of the entries of a resolved date, time or duration.</summary>
public static class DateTimeResolutionKey
{
    /// <summary>The TIMEX3 expression.</summary>
    public const string Timex = "timex";

    /// <summary>What a word such as "since" or "more than" makes of it.</summary>
    public const string Mod = "Mod";

    /// <summary>A point in time, or a length in seconds.</summary>
    public const string Value = "value";

    /// <summary>Where a range begins.</summary>
    public const string Start = "start";

    /// <summary>Where a range ends; the first moment outside it.</summary>
    public const string End = "end";

    /// <summary>What a word such as "since" was said of: a point or a range.</summary>
    public const string SourceEntity = "sourceEntity";
}
