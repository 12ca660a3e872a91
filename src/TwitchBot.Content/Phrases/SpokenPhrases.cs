namespace TwitchBot.Content.Phrases;

/// <summary>The phrases the bot says whatever the other content is; a language without one of them is not complete.</summary>
public static class SpokenPhrases
{
    /// <summary>Their keys.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [
        "welcome.text", "welcome.check", "welcome.why", "welcome.doctor",
        "help", "greet", "thanks", "goodbye", "human", "complaint", "fear", "self-harm",
        "stopped", "nothing-to-stop", "restarted", "continue", "nothing-to-go-back", "went-back", "undone", "skipped",
        "changed", "noted", "taken", "edited", "deleted", "no-attachments", "not-understood", "failed",
        "group.welcome", "group.help", "group.privately", "group.where",
        "data.none", "data.shown", "data.forgotten",
        "question.source", "question.not-covered", "question.nearest", "question.unclear", "question.more-none", "question.partly",
        "read-back.intro", "read-back.ask", "read-back.again", "read-back.what-wrong", "read-back.change", "read-back.age", "read-back.frequency", "read-back.whose.child", "read-back.whose.somebody-else", "read-back.onset", "read-back.episode",
        "read-back.present", "read-back.absent", "read-back.unsure", "read-back.nothing",
        "in-short.onset", "in-short.episode", "in-short.age", "in-short.frequency", "in-short.whose.child", "in-short.whose.somebody-else", "in-short.present", "in-short.absent", "in-short.unsure",
        "outcome.title.emergency", "outcome.title.urgent", "outcome.title.routine", "outcome.title.self-care",
        "outcome.when.emergency", "outcome.when.urgent", "outcome.when.routine", "outcome.when.self-care",
        "outcome.why", "outcome.behind", "outcome.for", "outcome.against", "outcome.advice", "outcome.care", "outcome.discuss", "outcome.help",
        "outcome.changes.urgent", "outcome.changes.routine", "outcome.changes.self-care", "outcome.unknown", "outcome.not-diagnosis",
        "outcome.understood", "outcome.sources", "outcome.again", "outcome.question", "outcome.summary", "outcome.change", "outcome.none-of-signs",
        "summary.title", "summary.link", "summary.none", "summary.unfinished", "summary.made", "summary.about", "summary.self", "summary.child", "summary.somebody-else",
        "summary.told", "summary.onset", "summary.episode", "summary.frequency", "summary.age", "summary.present", "summary.absent",
        "summary.unsure", "summary.result", "summary.why", "summary.behind", "summary.discuss", "summary.sources",
        "emergency.now", "emergency.do", "emergency.go-on", "emergency.misread", "emergency.continue", "emergency.withdrawn", "emergency.first", "emergency.gone", "emergency.sure", "emergency.plainly", "emergency.plainly-yes", "emergency.plainly-no", "emergency.help-comes", "emergency.not-there", "emergency.there", "emergency.standing", "urgent.standing",
        "urgent.now", "urgent.together",
        "resume.ask", "resume.yes", "resume.no", "resume.dropped",
        "assessment.start", "assessment.yes", "assessment.no", "assessment.unsure", "assessment.skip",
        "assessment.progress", "assessment.choose", "assessment.reopened.say", "assessment.reopened.again", "assessment.reopened.why",
    ];
}
