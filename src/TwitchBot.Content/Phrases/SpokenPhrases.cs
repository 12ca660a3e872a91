namespace TwitchBot.Content.Phrases;

/// <summary>The phrases the bot says whatever the other content is; a language without one of them is not complete.</summary>
public static class SpokenPhrases
{
    /// <summary>Their keys.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "welcome.text", "welcome.check", "welcome.why", "welcome.doctor",
        "help", "greet", "thanks", "goodbye", "human", "complaint", "fear", "self-harm",
        "stopped", "nothing-to-stop", "restarted", "continue", "nothing-to-go-back", "went-back", "skipped",
        "changed", "noted", "taken", "edited", "no-attachments", "not-understood", "still-not-understood", "failed",
        "data.none", "data.shown", "data.forgotten",
        "question.source", "question.not-covered", "question.nearest", "question.unclear", "question.more-none",
        "read-back.intro", "read-back.ask", "read-back.again", "read-back.what-wrong", "read-back.onset", "read-back.episode",
        "read-back.present", "read-back.absent", "read-back.unsure", "read-back.nothing",
        "in-short.onset", "in-short.episode", "in-short.present", "in-short.absent", "in-short.unsure",
        "outcome.title.emergency", "outcome.title.urgent", "outcome.title.routine", "outcome.title.self-care",
        "outcome.when.emergency", "outcome.when.urgent", "outcome.when.routine", "outcome.when.self-care",
        "outcome.why", "outcome.behind", "outcome.advice", "outcome.changes", "outcome.unknown", "outcome.not-diagnosis",
        "outcome.sources", "outcome.again", "outcome.question", "outcome.none-of-signs",
        "emergency.now", "emergency.do", "emergency.go-on", "emergency.misread", "emergency.continue", "emergency.withdrawn",
        "urgent.now",
        "assessment.start", "assessment.yes", "assessment.no", "assessment.unsure", "assessment.skip",
    ];
}
