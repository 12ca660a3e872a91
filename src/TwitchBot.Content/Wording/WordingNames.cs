namespace TwitchBot.Content.Wording;

/// <summary>The lists of wording.yaml; each part has exactly these, because a list nobody reads would go unnoticed.</summary>
internal static class WordingNames
{
    public static readonly string[] Commands =
    [
        "help", "stop", "start-over", "start", "back", "skip", "repeat", "why", "greet", "thanks", "goodbye", "human",
        "show-data", "forget-data", "more",
    ];

    public static readonly string[] Remarks =
        ["complaint", "fear", "self-harm", "change", "correction", "withdraw", "question"];

    public static readonly string[] Answers = ["yes", "no", "unsure"];

    public static readonly string[] Cues =
    [
        "negation", "not-negation", "contrast", "absent-after", "others", "reports", "self", "past", "modal", "fear",
        "normal-asked", "question-start",
    ];

    public static readonly string[] Time = ["units", "numbers", "vague"];
}
