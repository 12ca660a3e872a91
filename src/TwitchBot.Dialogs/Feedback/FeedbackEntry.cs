namespace TwitchBot.Dialogs.Feedback;

/// <summary>What authors learn from: a question without an answer, or one whose answer did not help. Nothing in it names a person.</summary>
/// <param name="Day">The day it was asked, UTC.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Section">The section that fits it best; null where none fits at all.</param>
/// <param name="Question">The question's own words, and nothing said around it.</param>
public sealed record FeedbackEntry(DateOnly Day, FeedbackKind Kind, string? Section, string Question);

/// <summary>What became of a question.</summary>
public enum FeedbackKind
{
    /// <summary>The articles do not cover it.</summary>
    Unanswered,

    /// <summary>The person said that the answer did not help.</summary>
    NotHelped,
}
