namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>An expression of time among the tokens of a text.</summary>
/// <param name="Kind">What kind it is.</param>
/// <param name="From">Its first token.</param>
/// <param name="Next">The token after it.</param>
/// <param name="Candidates">What it may stand for: the past one first, mornings before afternoons.</param>
internal sealed record Reading(ReadingKind Kind, int From, int Next, params Candidate[] Candidates)
{
    /// <summary>The length of a duration in seconds, as digits.</summary>
    public string? Seconds { get; init; }

    /// <summary>What a word such as "since" makes of it.</summary>
    public string? Modifier { get; init; }

    /// <summary>What a word such as "since" was said of.</summary>
    public string? Source { get; init; }

    /// <summary>Whether it has one moment and no end.</summary>
    public bool IsPoint => Kind is ReadingKind.Date or ReadingKind.Time or ReadingKind.DateTime;

    public bool IsRange => Kind is ReadingKind.DateRange or ReadingKind.TimeRange or ReadingKind.DateTimeRange;

    public static Reading Of(DateMatch date) => new(ReadingKind.Date, date.From, date.Next, date.Past == date.Future
        ? [new(date.Timex, At(date.Past))]
        : [new(date.Timex, At(date.Past)), new(date.Timex, At(date.Future))]);

    public static Instant At(DateOnly day) => day.ToDateTime(TimeOnly.MinValue);
}
