using TwitchBot.Content;
using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Outcomes;

/// <summary>
/// Words an outcome, the point first: how soon and by when, why, what may lie behind it, what to do, whom to see, what would change it.
/// Every statement carries the numbers of the article sections behind it.
/// </summary>
/// <param name="content">The phrases and the articles.</param>
internal sealed class OutcomeText(BotContent content)
{
    private static readonly Dictionary<Urgency, string> Icons = new()
    {
        [Urgency.Emergency] = "🚨",
        [Urgency.Urgent] = "🔶",
        [Urgency.Routine] = "📅",
        [Urgency.SelfCare] = "🌿",
    };

    /// <summary>How soon, in a few words.</summary>
    public static string Headline(Outcome outcome, ReplyWriter replies) =>
        $"{Icons[outcome.Urgency]} **{replies.Say($"outcome.title.{outcome.Urgency.Name()}")}**";

    /// <summary>The parts, in the order they are read; the first says by when.</summary>
    public IReadOnlyList<OutcomePart> Parts(Case known, Outcome outcome, ReplyWriter replies)
    {
        var citations = new Citations(content.Library);
        var parts = new List<OutcomePart>
        {
            new(null, replies.Say($"outcome.when.{outcome.Urgency.Name()}")),
            new(replies.Say("outcome.why"), Reasons(outcome, replies, citations)),
        };
        if (outcome.Urgency < Urgency.Emergency)
        {
            parts.AddRange(Guidance(outcome, replies, citations));
        }

        parts.Add(new(replies.Say("outcome.understood"), ReadBack.InOneLine(known, content, replies), IsAside: true));
        parts.Add(new(null, replies.Say("outcome.not-diagnosis"), IsAside: true));
        parts.Add(new(replies.Say("outcome.sources"), Sources(citations), IsAside: true));
        return parts.FindAll(part => part.Text.Length > 0);
    }

    /// <summary>An explanation with what speaks for and against it.</summary>
    public static string Explain(Explained explained, ReplyWriter replies, string marks)
    {
        var text = $"{replies.Say(explained.Explanation.Say)}. {Told("outcome.for", explained.For, replies)}{Told("outcome.against", explained.Against, replies)}";
        return $"{text.TrimEnd()} {marks}";
    }

    /// <summary>What to do comes before what it may be where nothing presses; citations are numbered in the order they are read.</summary>
    private static IEnumerable<OutcomePart> Guidance(Outcome outcome, ReplyWriter replies, Citations citations)
    {
        if (outcome.Urgency == Urgency.Urgent)
        {
            yield return Changes(outcome, replies);
            yield return Behind(outcome, replies, citations);
            yield break;
        }

        var isRoutine = outcome.Urgency == Urgency.Routine;
        if (isRoutine)
        {
            yield return Behind(outcome, replies, citations);
        }

        yield return new(replies.Say("outcome.advice"), Notes(outcome.Advice, replies, citations));
        if (isRoutine)
        {
            yield return new(replies.Say("outcome.care"), Notes(outcome.Professionals, replies, citations));
            yield return new(replies.Say("outcome.discuss"), Notes(outcome.Discuss, replies, citations));
        }

        yield return Changes(outcome, replies);
        if (!isRoutine)
        {
            yield return Behind(outcome, replies, citations);
        }
    }

    private static OutcomePart Changes(Outcome outcome, ReplyWriter replies)
    {
        var unknown = outcome.Unknown.Count == 0 ? string.Empty : $"\n\n{replies.Say("outcome.unknown", ("what", replies.Names(outcome.Unknown)))}";
        return new(replies.Say("outcome.help"), replies.Say($"outcome.changes.{outcome.Urgency.Name()}") + unknown);
    }

    private static OutcomePart Behind(Outcome outcome, ReplyWriter replies, Citations citations) =>
        new(replies.Say("outcome.behind"), Explanations(outcome, replies, citations));

    private static string Reasons(Outcome outcome, ReplyWriter replies, Citations citations) => outcome.Reasons.Count == 0
        ? Lines([replies.Say("outcome.none-of-signs")])
        : Lines(outcome.Reasons.DistinctBy(rule => rule.Say).Select(rule => $"{replies.Say(rule.Say)} {citations.Mark(rule.Because)}"));

    private static string Explanations(Outcome outcome, ReplyWriter replies, Citations citations) =>
        Lines(outcome.Explanations.Select(explained => Explain(explained, replies, citations.Mark(
            explained.Explanation.Because.Concat(explained.For.Concat(explained.Against).SelectMany(told => told.Evidence.Because))))));

    private static string Notes(IReadOnlyList<TriageNote> notes, ReplyWriter replies, Citations citations) =>
        Lines(notes.Select(note => $"{Capital(replies.Say(note.Say))} {citations.Mark(note.Because)}"));

    private static string Told(string phrase, IReadOnlyList<Told> told, ReplyWriter replies)
    {
        var what = string.Join("; ", told.Select(item => replies.Say(item.Evidence.Say, ("what", replies.Names(item.Findings)))));
        return what.Length == 0 ? string.Empty : $"{replies.Say(phrase, ("what", what))} ";
    }

    private static string Sources(Citations citations) =>
        Lines(citations.Cited()
            .GroupBy(cited => cited.Section.ArticleTitle, StringComparer.Ordinal)
            .Select(article => $"*{article.Key}*: {string.Join(", ", article.Select(cited => $"[{cited.Number}] {cited.Section.Title}"))}"));

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static string Lines(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));
}
