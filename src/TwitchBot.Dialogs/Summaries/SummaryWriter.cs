using System.Globalization;
using TwitchBot.Content;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Outcomes;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Summaries;

/// <summary>Writes the summary a person can show their doctor: what was told, what the check came to and why. Pure.</summary>
/// <param name="content">The vocabulary, the phrases and the articles.</param>
/// <param name="triage">Assesses the case.</param>
public sealed class SummaryWriter(BotContent content, TriageEngine triage)
{
    /// <summary>The summary of a case.</summary>
    /// <param name="known">The case.</param>
    /// <param name="time">When it is written, in the person's time.</param>
    /// <param name="replies">Words it.</param>
    public Summary Of(Case known, DateTimeOffset time, ReplyWriter replies)
    {
        var outcome = triage.Assess(known);
        var citations = new Citations(content.Library);
        SummarySection[] sections =
        [
            new(replies.Say("summary.told"), Facts(known, time, replies), []),
            new(replies.Say("summary.result"), [], [$"{replies.Say($"outcome.title.{outcome.Urgency.Name()}")}. {replies.Say($"outcome.when.{outcome.Urgency.Name()}")}"]),
            new(replies.Say("summary.why"), [], [.. outcome.Reasons.DistinctBy(rule => rule.Say).Select(rule => $"{replies.Say(rule.Say)} {citations.Mark(rule.Because)}")]),
            new(replies.Say("summary.behind"), [], [.. outcome.Explanations.Select(explained => OutcomeText.Explain(explained, replies, citations.Mark(explained.Explanation.Because)))]),
            new(replies.Say("summary.discuss"), [], [.. outcome.Discuss.Select(note => $"{replies.Say(note.Say)} {citations.Mark(note.Because)}")]),
            new(replies.Say("summary.sources"), [], [.. citations.Cited().Select(cited => $"[{cited.Number}] {cited.Section.Title} ({cited.Section.ArticleTitle})")]),
        ];
        var made = time.ToString("yyyy-MM-dd HH:mm zzz", CultureInfo.InvariantCulture);
        return new Summary(
            replies.Say("summary.title"),
            replies.Say("summary.made", ("time", made)),
            [.. sections.Where(section => section.Facts.Count + section.Lines.Count > 0)]);
    }

    private List<(string Name, string Value)> Facts(Case known, DateTimeOffset time, ReplyWriter replies)
    {
        var facts = new List<(string Name, string Value)> { (replies.Say("summary.about"), replies.Say($"summary.{NameOf(known.Whose)}")) };
        Add("age", known.Age is { } age ? $"{age.Max}" : string.Empty);
        Add("onset", known.Onset is { } onset ? $"{DurationWords.Of(onset)} ago ({Began(onset, time)})" : string.Empty);
        Add("episode", known.Episode is { } episode ? DurationWords.Of(episode) : string.Empty);
        Add("frequency", DurationWords.Often(known.Frequency) ?? string.Empty);
        Add("present", Named(FindingState.Present));
        Add("absent", Named(FindingState.Absent));
        Add("unsure", Named(FindingState.Unsure));
        return facts;

        void Add(string key, string value)
        {
            if (value.Length > 0)
            {
                facts.Add((replies.Say($"summary.{key}"), value));
            }
        }

        string Named(FindingState state) => string.Join("; ", known.Findings
            .Where(finding => finding.Value == state && finding.Key is not ("twitch" or "child") && content.Concepts.Has(finding.Key))
            .Where(finding => content.Concepts[finding.Key].Words.Count > 0 || state == FindingState.Present)
            .Select(finding => replies.Name(finding.Key)));
    }

    /// <summary>The day it began, or the days between which it did.</summary>
    private static string Began(Amount onset, DateTimeOffset time)
    {
        var (first, last) = (Day(onset.Max), Day(onset.Min));
        return first == last ? first : $"{first} to {last}";

        string Day(double seconds) =>
            time.AddSeconds(-Math.Min(seconds, TimeSpan.FromDays(36500).TotalSeconds)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string NameOf(Whose? whose) => whose switch
    {
        Whose.Child => "child",
        Whose.SomebodyElse => "somebody-else",
        _ => "self",
    };
}
