using TwitchBot.Content.Conditions;

namespace TwitchBot.Language.Time;

/// <summary>A length of time read from a text.</summary>
/// <param name="Seconds">Its ends in seconds; equal where one value was told.</param>
/// <param name="Timex">Its TIMEX3 value such as <c>P3W</c>; null where it is no single duration.</param>
/// <param name="Span">The words it was read from.</param>
public sealed record TimeReading(Amount Seconds, string? Timex, TextSpan Span);
