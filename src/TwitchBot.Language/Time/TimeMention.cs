using TwitchBot.Content.Conditions;

namespace TwitchBot.Language.Time;

/// <summary>A length of time found in the tokens.</summary>
/// <param name="Seconds">Its ends in seconds.</param>
/// <param name="Timex">Its TIMEX3 value, where it is a single one.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsMoment">Whether it is a moment counted back from now ("since Monday") and so can only be an onset.</param>
internal readonly record struct TimeMention(Amount Seconds, string? Timex, int First, int Last, bool IsMoment);
