using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Language.Findings;

/// <summary>Words in a text that speak of a concept, before it is known what is said about it.</summary>
/// <param name="Concept">The concept.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="IsOpposite">Whether the words say that it is not there.</param>
internal readonly record struct Mention(Concept Concept, int First, int Last, bool IsOpposite);
