namespace TwitchBot.Knowledge;

/// <summary>Whether a question has an answer.</summary>
public enum KnowledgeKind
{
    /// <summary>It has one.</summary>
    Answered,

    /// <summary>It may mean two things that have different answers.</summary>
    Unclear,

    /// <summary>The articles do not cover it.</summary>
    NotCovered,
}
