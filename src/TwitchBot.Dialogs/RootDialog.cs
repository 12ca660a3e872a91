using Microsoft.Bot.Builder.Dialogs;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Language;
using TwitchBot.Language.Intents;

namespace TwitchBot.Dialogs;

/// <summary>
/// The conversation: takes what a message tells, raises the alarm first where it must, then serves interruptions
/// (help, questions, corrections), and lets the assessment go on where it was.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    private readonly Interview _interview;
    private readonly Alarms _alarms;
    private readonly Questions _questions;
    private readonly SmallTalk _smallTalk;
    private readonly Corrections _corrections;

    /// <summary>Creates the dialog.</summary>
    public RootDialog(
        Interview interview, AssessmentDialog assessment, Alarms alarms, Questions questions, SmallTalk smallTalk, Corrections corrections)
        : base(nameof(RootDialog))
    {
        (_interview, _alarms) = (interview, alarms);
        (_questions, _smallTalk, _corrections) = (questions, smallTalk, corrections);
        AddDialog(assessment);
        InitialDialogId = assessment.Id;
    }

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        RouteAsync(new Turn(innerDc, IsAssessing: false, cancellationToken));

    /// <inheritdoc/>
    protected override Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) =>
        RouteAsync(new Turn(innerDc, IsAssessing: true, cancellationToken));

    private async Task<DialogTurnResult> RouteAsync(Turn turn)
    {
        var session = turn.Session;
        if (session.Understanding is not { } said)
        {
            var hasFiles = turn.Inner.Context.Activity.Attachments is { Count: > 0 };
            await turn.SayAsync(session.Replies.Say(hasFiles ? "no-attachments" : "not-understood"));
            return await AskOnAsync(turn);
        }

        if (Alarms.IsWaiting(session.Memory) && await Alarms.AfterAsync(turn, said) is { } goesOn)
        {
            return goesOn ? await AssessAsync(turn) : await AskOnAsync(turn);
        }

        if (session.Memory.Concluded && BeginsAnew(said))
        {
            session.Memory = session.Memory.Cleared();
        }

        var before = session.Memory.Case;
        Take(session, said);
        if (await _alarms.RaiseAsync(turn, before, said))
        {
            return turn.Wait();
        }

        return await InterruptAsync(turn, said) ?? await TellAsync(turn, said, before);
    }

    /// <summary>After an outcome, a new check or a new story is about a new case; a correction or a question is not.</summary>
    private static bool BeginsAnew(Understanding said) =>
        said.Intent == Intent.Assess || (said.Intent == Intent.Tell && (said.Onset is not null || said.Findings.Count > 0));

    private void Take(Session session, Understanding said)
    {
        var (known, answered) = _interview.Apply(session.Memory, said);
        if (answered)
        {
            session.AcceptPending(known);
        }
        else
        {
            session.Memory = session.Memory with { Case = known };
        }
    }

    /// <summary>Serves what is no answer; null where the message is to be taken as telling something.</summary>
    private async Task<DialogTurnResult?> InterruptAsync(Turn turn, Understanding said)
    {
        var session = turn.Session;
        switch (said.Intent)
        {
            case Intent.Stop when turn.IsAssessing:
                await turn.SayAsync(session.Replies.Say("stopped"));
                session.Memory = session.Memory with { Pending = null };
                return await turn.Inner.CancelAllDialogsAsync(turn.CancellationToken);
            case Intent.StartOver:
                session.Memory = session.Memory.Cleared();
                await turn.SayAsync(session.Replies.Say("restarted"));
                return await AssessAsync(turn);
            case Intent.Assess:
                return await AssessAsync(turn);
            case Intent.Back or Intent.Skip or Intent.Repeat or Intent.WhyAsk when turn.IsAssessing:
                return await NavigateAsync(turn, said.Intent);
            case Intent.Ask or Intent.More or Intent.WhyAsk or Intent.Fear when await _questions.AnswerAsync(turn, said):
                return await AskOnAsync(turn);
            case Intent.Correct when _corrections.Reopen(turn, said):
                return await AssessAsync(turn);
            default:
                return await _smallTalk.ReplyAsync(turn, said.Intent) ? await AskOnAsync(turn, said.Intent) : null;
        }
    }

    private async Task<DialogTurnResult> NavigateAsync(Turn turn, Intent intent)
    {
        var session = turn.Session;
        switch (intent)
        {
            case Intent.Back when session.Memory.Before.Count == 0:
                await turn.SayAsync(session.Replies.Say("nothing-to-go-back"));
                break;
            case Intent.Back:
                session.Memory = session.Memory with
                {
                    Case = session.Memory.Before[^1],
                    Before = [.. session.Memory.Before.SkipLast(1)],
                    Asked = [.. session.Memory.Asked.SkipLast(1)],
                };
                await turn.SayAsync(session.Replies.Say("went-back"));
                break;
            case Intent.Skip when session.Memory.Pending is not null:
                session.AcceptPending(_interview.LeaveOut(session.Memory));
                break;
            case Intent.Skip:
                session.AnsweredPending = true;
                return await base.OnContinueDialogAsync(turn.Inner, turn.CancellationToken);
            case Intent.WhyAsk when _interview.Pending(session.Memory) is { } question:
                await turn.SayAsync(session.Replies.Say(question.Why));
                break;
        }

        return await AssessAsync(turn);
    }

    /// <summary>What is neither a command nor a question: an answer, a story, or something that was not understood.</summary>
    private async Task<DialogTurnResult> TellAsync(Turn turn, Understanding said, Triage.Case before)
    {
        var session = turn.Session;
        if (turn.IsAssessing)
        {
            await _corrections.AcknowledgeAsync(turn, said, before);

            // A prompt that hears no answer stays silent when something was said already in this turn; so ask here.
            var waits = !session.AnsweredPending && session.Memory.Pending is not null;
            return waits && turn.Inner.Context.Responded
                ? await AssessAsync(turn)
                : await base.OnContinueDialogAsync(turn.Inner, turn.CancellationToken);
        }

        if (Corrections.HasNews(before, session.Memory.Case))
        {
            await _corrections.AcknowledgeAsync(turn, said, before);
            return await AssessAsync(turn);
        }

        if (!await _questions.AnswerAsync(turn, said))
        {
            await turn.SayAsync(session.Replies.Say("not-understood"), Offers(session.Replies));
        }

        return turn.Wait();
    }

    /// <summary>Begins the assessment, or asks its next open question again.</summary>
    private async Task<DialogTurnResult> AssessAsync(Turn turn)
    {
        if (turn.IsAssessing)
        {
            return await turn.Inner.ReplaceDialogAsync(nameof(AssessmentDialog), null, turn.CancellationToken);
        }

        await turn.SayAsync(turn.Session.Replies.Say("assessment.start"));
        return await turn.Inner.BeginDialogAsync(nameof(AssessmentDialog), null, turn.CancellationToken);
    }

    /// <summary>After an interruption: back to the question that waits, where there is one.</summary>
    private async Task<DialogTurnResult> AskOnAsync(Turn turn, Intent? after = null)
    {
        if (!turn.IsAssessing || after is Intent.SelfHarm or Intent.Goodbye)
        {
            return turn.Wait();
        }

        await turn.SayAsync(turn.Session.Replies.Say("continue"));
        return await AssessAsync(turn);
    }

    internal static string[] Offers(ReplyWriter replies) =>
        [replies.Say("welcome.check"), replies.Say("welcome.why"), replies.Say("welcome.doctor")];
}
