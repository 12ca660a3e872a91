using TwitchBot.Content.Conditions;

namespace TwitchBot.Language.Time;

/// <summary>The times a message tells; null where it does not.</summary>
/// <param name="Onset">Since when.</param>
/// <param name="Episode">How long one twitch lasts.</param>
/// <param name="Frequency">In what stretch of time it comes again ("every ten minutes").</param>
/// <param name="Age">The person's age in years.</param>
/// <param name="AgeSpan">The words of an age told without a unit.</param>
internal readonly record struct TimesTold(TimeReading? Onset, TimeReading? Episode, TimeReading? Frequency, double? Age, TextSpan? AgeSpan = null);

/// <summary>A length of time with what surrounds it taken in: "more than", "at most".</summary>
/// <param name="Mention">Where it stands.</param>
/// <param name="Seconds">The seconds meant.</param>
/// <param name="Role">What the words beside it say it is about.</param>
internal readonly record struct JoinedMention(TimeMention Mention, Amount Seconds, TimeRole Role = TimeRole.Unknown);
