namespace TwitchBot.Content.Conditions;

/// <summary>A quantity known as a range; a single value has equal ends. Seconds for times, years for ages.</summary>
/// <param name="Min">The lower end.</param>
/// <param name="Max">The upper end, never below <paramref name="Min"/>.</param>
public readonly record struct Amount(double Min, double Max);
