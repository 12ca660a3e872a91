using System.Text;
using Microsoft.Bot.Schema;
using TwitchBot.Content;
using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>Says an outcome: how soon, why, what may lie behind it, what to do and what would change it, with sources.</summary>
/// <param name="content">The phrases and the articles.</param>
/// <param name="triage">Assesses the case.</param>
public sealed class OutcomeReply(BotContent content, TriageEngine triage)
{
    private static readonly Dictionary<Urgency, string> Styles = new()
    {
        [Urgency.Emergency] = "attention",
        [Urgency.Urgent] = "attention",
        [Urgency.Routine] = "warning",
        [Urgency.SelfCare] = "good",
    };

    private static readonly Dictionary<Urgency, string> Icons = new()
    {
        [Urgency.Emergency] = "🚨",
        [Urgency.Urgent] = "🔶",
        [Urgency.Routine] = "📅",
        [Urgency.SelfCare] = "🌿",
    };

    /// <summary>The outcome of a case as a message with a card, or as text where the channel shows no cards.</summary>
    public Activity Write(Case known, ReplyWriter replies)
    {
        var outcome = triage.Assess(known);
        var (headline, parts) = (Headline(outcome, replies), Parts(outcome, replies));
        var text = Text(headline, parts);
        string[] offers = [replies.Say("outcome.again"), replies.Say("outcome.question")];
        var actions = offers.Select(offer => (object)AdaptiveCards.Say(offer, replies.Channel.Execute)).ToList();
        return replies.Card(headline, text, AdaptiveCards.Card(text, Body(outcome, headline, parts), actions));
    }

    /// <summary>The same card once one of its buttons was pressed: all it says, and no buttons to press again.</summary>
    public object PressedCard(Case known, ReplyWriter replies)
    {
        var outcome = triage.Assess(known);
        var (headline, parts) = (Headline(outcome, replies), Parts(outcome, replies));
        return AdaptiveCards.Card(Text(headline, parts), Body(outcome, headline, parts), []);
    }

    private static string Headline(Outcome outcome, ReplyWriter replies) =>
        $"{Icons[outcome.Urgency]} **{replies.Say($"outcome.title.{outcome.Urgency.Name()}")}**";

    private static string Text(string headline, List<(string? Heading, string Text)> parts)
    {
        var text = new StringBuilder(headline);
        foreach (var (heading, words) in parts)
        {
            text.Append(heading is null ? string.Empty : $"\n\n**{heading}**").Append("\n\n").Append(words);
        }

        return text.ToString();
    }

    private static List<object> Body(Outcome outcome, string headline, List<(string? Heading, string Text)> parts)
    {
        var body = new List<object>
        {
            AdaptiveCards.Container(Styles[outcome.Urgency], [AdaptiveCards.Heading(headline), AdaptiveCards.Text(parts[0].Text)]),
        };
        foreach (var (heading, words) in parts.Skip(1))
        {
            if (heading is not null)
            {
                body.Add(AdaptiveCards.Heading(heading));
            }

            body.Add(AdaptiveCards.Text(words, isSubtle: heading is null));
        }

        return body;
    }

    private List<(string? Heading, string Text)> Parts(Outcome outcome, ReplyWriter replies)
    {
        var parts = new List<(string? Heading, string Text)> { (null, replies.Say($"outcome.when.{outcome.Urgency.Name()}")) };
        var reasons = outcome.Reasons.Count == 0
            ? [replies.Say("outcome.none-of-signs")]
            : outcome.Reasons.Select(rule => replies.Say(rule.Say)).Distinct(StringComparer.Ordinal);
        parts.Add((replies.Say("outcome.why"), Lines(reasons)));
        if (outcome.Urgency < Urgency.Emergency)
        {
            parts.Add((replies.Say("outcome.behind"), Lines(outcome.Explanations.Select(note => replies.Say(note.Say)))));
            parts.Add((replies.Say("outcome.advice"), Lines(outcome.Advice.Select(note => replies.Say(note.Say)))));
            parts.Add((null, replies.Say("outcome.changes")));
            if (outcome.Unknown.Count > 0)
            {
                parts.Add((null, replies.Say("outcome.unknown", ("what", replies.Names(outcome.Unknown)))));
            }
        }

        parts.Add((null, $"{replies.Say("outcome.not-diagnosis")} {replies.Say("outcome.sources", ("sources", Sources(outcome)))}"));
        return parts.FindAll(part => part.Text.Length > 0);
    }

    private string Sources(Outcome outcome) =>
        string.Join("; ", outcome.Sources
            .Select(id => content.Library[id])
            .GroupBy(section => section.ArticleTitle, StringComparer.Ordinal)
            .Select(article => $"{article.Key} ({string.Join(", ", article.Select(section => section.Title))})"));

    private static string Lines(IEnumerable<string> items) => string.Join('\n', items.Select(item => $"- {item}"));
}
