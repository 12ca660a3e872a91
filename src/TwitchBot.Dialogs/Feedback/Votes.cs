using TwitchBot.Content;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Knowledge;
using TwitchBot.Language;

namespace TwitchBot.Dialogs.Feedback;

/// <summary>Keeps the questions that had no answer, and those whose answer did not help, where the operator asked for it.</summary>
/// <param name="store">Where they are kept.</param>
/// <param name="content">The vocabulary and the words of votes.</param>
/// <param name="time">The clock.</param>
public sealed class Votes(IFeedbackStore store, BotContent content, TimeProvider time)
{
    /// <summary>The votes to offer under an answer; none where nothing is kept.</summary>
    public string[] Offers => store.IsOn ? ["👍", "👎"] : [];

    /// <summary>Keeps the questions of a message that have no answer, unless it tells about the person's health.</summary>
    public void Missed(KnowledgeResult result, Understanding said)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!TellsOfHealth(said))
        {
            foreach (var question in result.Missed)
            {
                Keep(FeedbackKind.Unanswered, result.Best, question);
            }
        }
    }

    /// <summary>The question to remember until the next message, which may be a vote; null where none may be kept.</summary>
    public string? Remember(Understanding said) => store.IsOn && !TellsOfHealth(said) ? Anonymous.Of(said.Text) : null;

    /// <summary>Takes a vote, right after an answer.</summary>
    /// <returns>Whether the message was one.</returns>
    public async Task<bool> TakeAsync(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var session = turn.Session;
        var asked = session.Memory.LastQuestion;
        session.Memory = session.Memory with { LastQuestion = null };
        if (asked is null || turn.IsAssessing || Vote(session.Understanding!.Text) is not { } helped)
        {
            return false;
        }

        if (!helped)
        {
            Keep(FeedbackKind.NotHelped, session.Memory.LastSection, asked);
        }

        await turn.SayAsync(session.Replies.Say(helped ? "feedback.helped" : "feedback.not-helped"), RootDialog.Offers(session.Replies));
        return true;
    }

    /// <summary>Replies to a thumb where no vote is kept, which is praise or blame all the same.</summary>
    /// <returns>Whether the message was one.</returns>
    public async Task<bool> ThankAsync(Turn turn)
    {
        ArgumentNullException.ThrowIfNull(turn);
        var session = turn.Session;
        if (Vote(session.Understanding!.Text) is not { } helped)
        {
            return false;
        }

        await turn.SayAsync(session.Replies.Say(helped ? "feedback.helped" : "complaint"), RootDialog.Offers(session.Replies));
        return true;
    }

    /// <summary>Takes reactions to the answer given last, where the channel has them; a reaction is answered by nothing.</summary>
    /// <param name="session">The turn's session.</param>
    /// <param name="reactions">Their names, as Teams has them.</param>
    public void TakeReactions(Session session, IEnumerable<string?> reactions)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.Memory.LastQuestion is { } asked && reactions.Any(reaction => reaction is "sad" or "angry"))
        {
            Keep(FeedbackKind.NotHelped, session.Memory.LastSection, asked);
            session.Memory = session.Memory with { LastQuestion = null };
        }
    }

    private bool? Vote(string text)
    {
        var plain = text.Trim().TrimEnd('.', '!').Replace('\u2019', '\'').ToLowerInvariant();
        return content.Asking.Helped.Contains(plain) ? true : content.Asking.NotHelped.Contains(plain) ? false : null;
    }

    /// <summary>Whether a message tells about the person's own health, beyond that there is a twitch; nothing of it is kept then.</summary>
    private static bool TellsOfHealth(Understanding said) =>
        said.Onset is not null || said.Episode is not null
        || said.Findings.Any(finding => finding.State == FindingState.Present && finding.Concept != "twitch");

    private void Keep(FeedbackKind kind, string? section, string question)
    {
        if (store.IsOn && Anonymous.Of(question) is { } kept)
        {
            store.Add(new FeedbackEntry(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime), kind, section, kept));
        }
    }
}
