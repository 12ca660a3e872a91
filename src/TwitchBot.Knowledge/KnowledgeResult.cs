namespace TwitchBot.Knowledge;

/// <summary>What the articles say to a question, or that they do not cover it.</summary>
public sealed record KnowledgeResult
{
    internal KnowledgeResult(KnowledgeKind kind, KnowledgeAnswer? answer, double confidence, IReadOnlyList<string> nearest, string? best) =>
        (Kind, Answer, Confidence, Nearest, Best) = (kind, answer, confidence, nearest, best);

    /// <summary>Whether there is an answer.</summary>
    public KnowledgeKind Kind { get; }

    /// <summary>The answer; null where the articles do not cover the question or it may mean two things.</summary>
    public KnowledgeAnswer? Answer { get; }

    /// <summary>How likely the articles cover it, 0 to 1.</summary>
    public double Confidence { get; }

    /// <summary>Without an answer: the nearest questions that do have one; where it may mean two things, those two.</summary>
    public IReadOnlyList<string> Nearest { get; }

    /// <summary>The id of the section that fits best, answered or not; null where none fits at all.</summary>
    public string? Best { get; }
}
