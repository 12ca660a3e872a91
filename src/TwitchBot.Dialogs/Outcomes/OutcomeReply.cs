using System.Text;
using Microsoft.Bot.Schema;
using TwitchBot.Content;
using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Outcomes;

/// <summary>Says an outcome as a card where the channel shows cards, and always as text too.</summary>
/// <param name="content">The phrases and the articles.</param>
/// <param name="triage">Assesses the case.</param>
public sealed class OutcomeReply(BotContent content, TriageEngine triage)
{
    private static readonly Dictionary<Urgency, string> Styles = new()
    {
        [Urgency.Emergency] = "attention",
        [Urgency.Urgent] = "warning",
        [Urgency.Routine] = "accent",
        [Urgency.SelfCare] = "good",
    };

    private readonly OutcomeText _text = new(content);

    /// <summary>The outcome of a case as a message with a card, or as text where the channel shows no cards.</summary>
    public Activity Write(Case known, ReplyWriter replies)
    {
        var outcome = triage.Assess(known);
        var (headline, parts) = (OutcomeText.Headline(outcome, replies), _text.Parts(known, outcome, replies));
        var text = Text(headline, parts);
        string[] offers = [replies.Say("outcome.summary"), replies.Say("outcome.change"), replies.Say("outcome.question"), replies.Say("outcome.again")];
        var actions = offers.Select(offer => (object)AdaptiveCards.Say(offer, replies.Channel.Execute)).ToList();
        var message = replies.Card(headline, text, AdaptiveCards.Card(text, Body(outcome, headline, parts), actions), offers);
        if (replies.Channel.OutcomeMark)
        {
            message.ChannelData = new Dictionary<string, object> { ["outcome"] = true };
        }

        return message;
    }

    /// <summary>The same card once one of its buttons was pressed: all it says, and no buttons to press again.</summary>
    public object PressedCard(Case known, ReplyWriter replies)
    {
        var outcome = triage.Assess(known);
        var (headline, parts) = (OutcomeText.Headline(outcome, replies), _text.Parts(known, outcome, replies));
        return AdaptiveCards.Card(Text(headline, parts), Body(outcome, headline, parts), []);
    }

    private static string Text(string headline, IReadOnlyList<OutcomePart> parts)
    {
        var text = new StringBuilder(headline);
        foreach (var part in parts)
        {
            text.Append(part.Heading is null ? string.Empty : $"\n\n**{part.Heading}**").Append("\n\n").Append(part.Text);
        }

        return text.ToString();
    }

    private static List<object> Body(Outcome outcome, string headline, IReadOnlyList<OutcomePart> parts)
    {
        var body = new List<object>
        {
            AdaptiveCards.Container(Styles[outcome.Urgency], [AdaptiveCards.Heading(headline), AdaptiveCards.Text(parts[0].Text)]),
        };
        foreach (var part in parts.Skip(1))
        {
            if (part.Heading is not null)
            {
                body.Add(AdaptiveCards.Heading(part.Heading));
            }

            body.Add(AdaptiveCards.Text(part.Text, part.IsAside));
        }

        return body;
    }
}
