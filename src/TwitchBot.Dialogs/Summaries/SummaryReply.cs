using System.Globalization;

namespace TwitchBot.Dialogs.Summaries;

/// <summary>Hands the person the summary for their doctor: as a page's address where one is known, else in the chat.</summary>
/// <param name="writer">Writes it.</param>
/// <param name="pages">Keeps pages.</param>
/// <param name="time">The time, where the channel does not tell the person's own.</param>
public sealed class SummaryReply(SummaryWriter writer, ISummaryPages pages, TimeProvider time)
{
    /// <summary>Sends it, or says that there is none yet: before the check is finished its result would say more than is known.</summary>
    public async Task SendAsync(Turn turn)
    {
        var (session, activity) = (turn.Session, turn.Inner.Context.Activity);
        var replies = session.Replies;
        if (session.Memory.Case.IsEmpty)
        {
            await turn.SayAsync(replies.Say("summary.none"), RootDialog.Offers(replies));
            return;
        }

        if (!session.Memory.Concluded)
        {
            await turn.SayAsync(replies.Say("summary.unfinished"), turn.IsAssessing ? null : RootDialog.Offers(replies));
            return;
        }

        var summary = writer.Of(session.Memory.Case, activity.LocalTimestamp ?? time.GetLocalNow(), replies);
        var text = pages.Keep(SummaryHtml.Write(summary), activity) is { } address
            ? replies.Say("summary.link", ("address", address), ("hours", pages.Lifetime.TotalHours.ToString("0", CultureInfo.InvariantCulture)))
            : SummaryMarkdown.Write(summary);
        await turn.SayAsync(text, turn.IsAssessing ? null : [replies.Say("outcome.change"), replies.Say("outcome.question"), replies.Say("outcome.again")]);
    }
}
