namespace TwitchBot.Language.Answers.Examples;

/// <summary>What the examples tell of an answer.</summary>
/// <param name="Answer">It; none where a message is like no answer.</param>
/// <param name="IsSure">Whether it is so like them that they know better than rules.</param>
internal readonly record struct LikelyAnswer(YesNo Answer, bool IsSure);
