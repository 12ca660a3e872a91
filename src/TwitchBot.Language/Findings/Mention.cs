using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Words in a text that speak of a concept, before it is known what is said about it.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="IsOpposite">Whether the words say that it is not there.</param>
/// <param name="DecidedAt">The token at which all that can negate it has been read.</param>
internal readonly record struct Mention(Concept Concept, int First, int Last, bool IsOpposite, int DecidedAt);

/// <summary>The mentions of a text.</summary>
/// <param name="All">In the order in which they are decided.</param>
/// <param name="IsOwnWord">Whether a token is part of a mention's own words, so that its "can't" negates nothing.</param>
internal sealed record Mentions(List<Mention> All, bool[] IsOwnWord);
