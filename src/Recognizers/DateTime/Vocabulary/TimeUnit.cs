namespace Microsoft.Recognizers.Text.DateTime.Vocabulary;

/// <summary>What time is counted in, the longest first.</summary>
internal enum TimeUnit
{
    Decade,
    Year,
    Month,
    Fortnight,
    Week,
    Weekend,
    BusinessDay,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
}
