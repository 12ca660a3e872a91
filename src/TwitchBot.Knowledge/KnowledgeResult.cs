namespace TwitchBot.Knowledge;

/// <summary>What the articles say to a question, or that they do not cover it.</summary>
public sealed record KnowledgeResult
{
    internal KnowledgeResult(KnowledgeKind kind, KnowledgeAnswer? answer, double confidence, IReadOnlyList<string> nearest, string? best, IReadOnlyList<string> missed) =>
        (Kind, Answer, Confidence, Nearest, Best, Missed) = (kind, answer, confidence, nearest, best, missed);

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

    /// <summary>The questions in the message that the articles do not cover, in the person's own words.</summary>
    public IReadOnlyList<string> Missed { get; }
}
