namespace TwitchBot.Content.Examples;

/// <summary>The ways people really answer, by what was asked about, and which words count as the same in them.</summary>
/// <param name="Topics">The topics, in the order of the files.</param>
/// <param name="Words">Words that count as one.</param>
public sealed record AnswerBank(IReadOnlyList<ExampleTopic> Topics, AlikeWords Words);
