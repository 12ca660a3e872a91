namespace TwitchBot.Content.Wording;

/// <summary>The lists of wording.yaml; each part has exactly these, because a list nobody reads would go unnoticed.</summary>
internal static class WordingNames
{
    public static readonly string[] Commands =
    [
        "help", "stop", "start-over", "start", "back", "skip", "repeat", "why", "greet", "thanks", "goodbye", "human",
        "show-data", "forget-data", "more", "summary",
    ];

    public static readonly string[] Requests =
    [
        "help", "stop", "start-over", "start", "back", "skip", "repeat", "why", "thanks", "goodbye", "human", "show-data", "forget-data", "summary",
    ];

    public static readonly string[] Remarks =
        ["complaint", "fear", "self-harm", "change", "correction", "withdraw", "gone", "unsay", "help-comes", "question", "courtesy"];

    public static readonly string[] Answers = ["yes", "yes-alone", "no", "unsure", "fine", "trouble", "filler", "degree", "closing", "subject", "question-filler"];

    public static readonly string[] Cues =
    [
        "negation", "not-negation", "exception", "picks", "contrast", "turn", "restart", "absent-after", "gone-after", "denied", "affirmed", "others", "others-children", "anew",
        "happening", "imagined", "awake", "animals", "aside", "supposing", "answer-no", "whole", "not", "joins", "year-introduction", "article", "state-verb",
        "ongoing", "finished", "third-person", "reports", "self", "past", "present", "modal", "hedge", "doubt", "fear", "normal-asked", "question-start",
        "question-verb", "question-subject",
    ];

    public static readonly string[] TimeCues =
    [
        "onset-before", "onset-after", "episode-before", "episode-after", "other-before", "other-after", "age-before", "age-after",
        "more-before", "more-after", "less-before", "less-after", "range", "correction", "rejected", "filler", "introduction",
        "not-bare", "not-units", "early", "middle", "late", "last", "this", "yesterday", "today", "weekend", "oclock",
        "am", "pm", "half-past", "quarter-past", "quarter-to", "clock-day", "clock-link", "day-link", "date-link", "part-introduction",
        "ordinal-ending", "ago", "before-yesterday", "day-before", "edge", "last-week", "week-before-last", "before-last", "last-year", "earlier",
        "age-was", "age-next", "age-glued", "age-whose", "age-plural", "childhood", "all", "past", "past-before", "never-time", "count-to",
        "number-range", "and-a-half", "and-a-bit", "month-not-alone", "after-borrowed", "articles", "plain-links", "wide-range", "close", "for",
        "break", "often", "theirs-before", "other-moment", "link",
        "clock-to", "clock-past", "clock-minutes", "clock-introduction", "span-from", "span-until", "span-link", "timer", "shift-after", "shift-before", "shift-link",
        "back-link", "one-before", "previous", "number-ending", "tens-ending", "ordinals", "tomorrow", "coming", "measure-acts",
        "nth-units", "nth-now", "nth-between", "nth-before", "nth-after", "one-twitch-before", "will-be",
        "come", "come-link", "clarifying", "barely-after", "untold", "twitch-stands-weakly", "not-when", "ailments", "dose", "age-person",
        "twitch-names", "twitch-stands", "says-no-thing", "doing",
    ];
}
