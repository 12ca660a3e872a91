namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>What kind of time an expression stands for.</summary>
internal enum ReadingKind
{
    Duration,
    Date,
    DateRange,
    Time,
    TimeRange,
    DateTime,
    DateTimeRange,
    Set,
}
