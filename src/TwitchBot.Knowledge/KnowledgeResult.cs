namespace TwitchBot.Knowledge;

/// <summary>What the articles say to a question, or that they do not cover it.</summary>
/// <param name="Answer">The answer; null where the articles do not cover the question.</param>
/// <param name="Confidence">How well the best match covers it, 0 to 1.</param>
/// <param name="Nearest">Where there is no answer: the nearest questions that do have one.</param>
public sealed record KnowledgeResult(KnowledgeAnswer? Answer, double Confidence, IReadOnlyList<string> Nearest);
