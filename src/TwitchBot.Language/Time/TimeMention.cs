using TwitchBot.Content.Conditions;

namespace TwitchBot.Language.Time;

/// <summary>A length of time found in the tokens.</summary>
/// <param name="Seconds">Its ends in seconds.</param>
/// <param name="Timex">Its TIMEX3 value, where it is a single one.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsMoment">Whether it is a moment counted back from now ("since Monday") and so can only be an onset.</param>
/// <param name="Unit">The seconds of its unit; 0 where it has none.</param>
/// <param name="IsVague">Whether it is a vague phrase ("a while"), which a length named beside it makes clear.</param>
/// <param name="IsMeasure">Whether it counts things that last so long ("three heartbeats") and so can only be an episode.</param>
/// <param name="Count">How many of its unit; zeros where it has none.</param>
internal readonly record struct TimeMention(
    Amount Seconds, string? Timex, int First, int Last, bool IsMoment, double Unit = 0, Amount Count = default, bool IsVague = false, bool IsMeasure = false);
