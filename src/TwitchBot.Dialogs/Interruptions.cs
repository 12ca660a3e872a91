using TwitchBot.Dialogs.Assessment;
using TwitchBot.Dialogs.Feedback;
using TwitchBot.Dialogs.Summaries;
using TwitchBot.Language;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Intents;

namespace TwitchBot.Dialogs;

/// <summary>Serves what may come at any time: commands, moves, questions, corrections, feelings.</summary>
public sealed class Interruptions(
    Interview interview, Navigation navigation, Questions questions, SmallTalk smallTalk, Corrections corrections, Alarms alarms, SummaryReply summary, Votes votes)
{
    /// <summary>Serves a message that is no answer.</summary>
    /// <returns>How the turn goes on; <see cref="Next.Tell"/> where the message was none of these.</returns>
    public async Task<Next> ServeAsync(Turn turn, Understanding said)
    {
        var session = turn.Session;
        switch (said.Intent)
        {
            case Intent.Stop when turn.IsAssessing:
                await turn.SayAsync(session.Replies.Say("stopped"));
                session.Memory = session.Memory with { Pending = null };
                return Next.Drop;
            case Intent.StartOver:
                session.Memory = session.Memory.Cleared();
                await turn.SayAsync(session.Replies.Say("restarted"));
                return Next.Assess;
            case Intent.Assess:
                return Next.Assess;
            case Intent.Back or Intent.Skip or Intent.Repeat or Intent.WhyAsk when turn.IsAssessing:
                return await MoveAsync(turn, said.Intent);
            case Intent.Back when session.Memory.Concluded:
                await navigation.MoveAsync(turn, said.Intent);
                return Next.Assess;
            case Intent.Fear when !session.Memory.Concluded:
                await smallTalk.ReplyAsync(turn, said.Intent);
                return Next.Assess;
            case Intent.Ask or Intent.More or Intent.WhyAsk or Intent.Fear when await questions.AnswerAsync(turn, said):
                return Next.AskOn;
            case Intent.Correct when corrections.Reopen(turn, said):
                return Next.Assess;
            case Intent.Correct when said.TellsNothing && (turn.IsAssessing || session.Memory.Concluded):
                Corrections.AskWhat(turn);
                return Next.Assess;
            case Intent.Summary:
                await summary.SendAsync(turn);
                return Next.AskOn;
            case Intent.HelpComes:
                await turn.SayAsync(session.Replies.Say("emergency.help-comes"));
                return Next.Wait;
            case Intent.Withdraw or Intent.Unsay when await alarms.WithdrawAsync(turn, said):
                return Next.Wait;
            default:
                return !await smallTalk.ReplyAsync(turn, said.Intent) ? Next.Tell
                    : said.Intent is Intent.SelfHarm or Intent.Goodbye ? Next.Wait : Next.AskOn;
        }
    }

    /// <summary>Outside a check: an answer from the articles where one fits, else what the bot can do. A mere yes or no asks for nothing.</summary>
    public async Task NotUnderstoodAsync(Turn turn, Understanding said)
    {
        var isMereAnswer = said.Answer != YesNo.None && said.Topics.Count == 0;
        if ((isMereAnswer || !await questions.AnswerAsync(turn, said)) && !await votes.ThankAsync(turn))
        {
            await turn.SayAsync(turn.Session.Replies.Say("not-understood"), RootDialog.Offers(turn.Session.Replies));
        }
    }

    /// <summary>Where a message told something and yet left the question that waits unanswered: asks it otherwise, and at last leaves it out. A correction, or something told for the first time, is no miss.</summary>
    /// <returns>False where no question waits.</returns>
    public async Task<bool> MissesAsync(Turn turn, Understanding said)
    {
        var session = turn.Session;
        if (session.AnsweredPending || interview.Pending(session.Memory) is null)
        {
            return false;
        }

        session.Memory = session.Memory with { Misses = session.Memory.Misses + (said.IsCorrection || session.HasNews ? 0 : 1) };
        if (session.Memory.Misses >= Asking.MostMisses)
        {
            await turn.SayAsync(session.Replies.Say("skipped"));
            await navigation.MoveAsync(turn, Intent.Skip);
        }

        return true;
    }

    private async Task<Next> MoveAsync(Turn turn, Intent intent)
    {
        var session = turn.Session;
        if (intent == Intent.Skip && interview.Pending(session.Memory) is null)
        {
            session.AnsweredPending = true;
            return Next.Continue;
        }

        await navigation.MoveAsync(turn, intent);
        return Next.Assess;
    }
}
