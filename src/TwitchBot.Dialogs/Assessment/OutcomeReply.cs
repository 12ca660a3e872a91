using System.Text;
using Microsoft.Bot.Schema;
using TwitchBot.Content;
using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>Says an outcome: how soon, why, what may lie behind it, what to do and what would change it, with sources.</summary>
internal sealed class OutcomeReply(BotContent content, ReplyWriter replies)
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

    public Activity Write(Outcome outcome)
    {
        var headline = $"{Icons[outcome.Urgency]} **{replies.Say($"outcome.title.{outcome.Urgency.Name()}")}**";
        var parts = Parts(outcome);
        var text = new StringBuilder(headline).Append("\n\n");
        var body = new List<object>
        {
            AdaptiveCards.Container(Styles[outcome.Urgency], [AdaptiveCards.Heading(headline), AdaptiveCards.Text(parts[0].Text)]),
        };
        text.Append(parts[0].Text).Append("\n\n");
        foreach (var (heading, words) in parts.Skip(1))
        {
            if (heading is not null)
            {
                body.Add(AdaptiveCards.Heading(heading));
                text.Append("**").Append(heading).Append("**\n\n");
            }

            body.Add(AdaptiveCards.Text(words, isSubtle: heading is null));
            text.Append(words).Append("\n\n");
        }

        string[] offers = [replies.Say("outcome.again"), replies.Say("outcome.question")];
        var whole = text.ToString().TrimEnd();
        var actions = offers.Select(offer => (object)AdaptiveCards.Say(offer, replies.Channel.Execute)).ToList();
        return replies.Card(headline, whole, AdaptiveCards.Card(whole, body, actions), []);
    }

    private List<(string? Heading, string Text)> Parts(Outcome outcome)
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
