namespace TwitchBot.Language.Time;

/// <summary>A stretch of the calendar read from a text.</summary>
/// <param name="From">Its start.</param>
/// <param name="To">Its end.</param>
/// <param name="Last">The last token it was read from.</param>
/// <param name="IsDay">Whether it is one whole day.</param>
internal readonly record struct Stretch(DateTime From, DateTime To, int Last, bool IsDay = false)
{
    /// <summary>A whole day.</summary>
    public static Stretch Day(DateTime date, int last) => new(date, date.AddDays(1), last, true);
}
