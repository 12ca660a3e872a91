using Microsoft.Bot.Builder.Dialogs;
using TwitchBot.Content;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Dialogs.Feedback;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Language;
using TwitchBot.Language.Intents;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs;

/// <summary>
/// The conversation: takes what a message tells, raises the alarm first where it must, then serves interruptions
/// (help, questions, corrections), and lets the assessment go on where it was.
/// </summary>
public sealed class RootDialog : ComponentDialog
{
    private readonly Interview _interview;
    private readonly Intake _intake;
    private readonly Alarms _alarms;
    private readonly Interruptions _interruptions;
    private readonly Corrections _corrections;
    private readonly Votes _votes;
    private readonly Resumption _resumption;
    private readonly GroupTalk _groupTalk;

    /// <summary>Creates the dialog.</summary>
    public RootDialog(
        Interview interview,
        Intake intake,
        AssessmentDialog assessment,
        Alarms alarms,
        Interruptions interruptions,
        Corrections corrections,
        Votes votes,
        Resumption resumption,
        GroupTalk groupTalk)
        : base(nameof(RootDialog))
    {
        (_interview, _intake, _alarms) = (interview, intake, alarms);
        (_interruptions, _corrections, _votes, _resumption) = (interruptions, corrections, votes, resumption);
        _groupTalk = groupTalk;
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

        if (GroupTalk.IsHeldIn(turn.Inner.Context.Activity))
        {
            await _groupTalk.ReplyAsync(turn, said);
            return turn.Wait();
        }

        if (session.Memory.Resuming && Resumption.AnswerOf(turn, said) is { } resumes)
        {
            return resumes ? await AssessAsync(turn) : await DropAsync(turn);
        }

        if (await _votes.TakeAsync(turn))
        {
            return await AskOnAsync(turn);
        }

        if (Alarms.IsWaiting(session.Memory) && await _alarms.AfterAsync(turn, said) is { } next)
        {
            return next switch
            {
                AfterAlarm.GoOn => await AssessAsync(turn),
                AfterAlarm.TakenBack => await AskOnAsync(turn),
                _ => turn.Wait(),
            };
        }

        if (session.Memory.Concluded && BeginsAnew(said))
        {
            session.Memory = session.Memory.Cleared();
        }

        var before = session.Memory.Case;
        var isLate = Resumption.IsDue(turn);
        Take(turn, said, isLate);
        if (await _alarms.RaiseAsync(turn, before, said))
        {
            return turn.Wait();
        }

        if (isLate)
        {
            await _resumption.AskAsync(turn);
            return turn.Wait();
        }

        return await InterruptAsync(turn, said) ?? await TellAsync(turn, said, before);
    }

    /// <summary>After an outcome, a new check or a new story is about a new case; a correction or a question is not.</summary>
    private static bool BeginsAnew(Understanding said) =>
        said.Intent == Intent.Assess || (said.Intent == Intent.Tell && (said.Onset is not null || said.Findings.Count > 0));

    /// <summary>Takes what a message tells. One that comes after a long silence answers no question: nobody knows if it was read again.</summary>
    private void Take(Turn turn, Understanding said, bool isLate)
    {
        var session = turn.Session;
        var pending = isLate ? null : _interview.Pending(session.Memory);
        var (known, answered) = _intake.Take(session.Memory.Case, pending, said, isReview: turn.IsAssessing && !isLate && pending is null);
        session.Answered = answered ? pending : null;
        session.AnsweredPending = answered;
        session.Take(known, answered);
    }

    /// <summary>Serves what is no answer; null where the message is to be taken as telling something.</summary>
    private async Task<DialogTurnResult?> InterruptAsync(Turn turn, Understanding said) =>
        await _interruptions.ServeAsync(turn, said) switch
        {
            Next.Assess => await AssessAsync(turn),
            Next.AskOn => await AskOnAsync(turn),
            Next.Continue => await base.OnContinueDialogAsync(turn.Inner, turn.CancellationToken),
            Next.Drop => await turn.Inner.CancelAllDialogsAsync(turn.CancellationToken),
            Next.Wait => turn.Wait(),
            _ => null,
        };

    /// <summary>What is neither a command nor a question: an answer, a story, or something that was not understood.</summary>
    private async Task<DialogTurnResult> TellAsync(Turn turn, Understanding said, Case before)
    {
        var session = turn.Session;
        if (turn.IsAssessing)
        {
            if (_corrections.Acknowledge(turn, said, before, session.Answered) is { } news)
            {
                session.Lead = news;
                session.HasNews = true;
            }

            // A prompt that hears no answer stays silent when something was said already in this turn; so ask here.
            if ((turn.Inner.Context.Responded || session.HasNews) && await _interruptions.MissesAsync(turn, said))
            {
                return await AssessAsync(turn);
            }

            return await base.OnContinueDialogAsync(turn.Inner, turn.CancellationToken);
        }

        if (Corrections.HasNews(before, session.Memory.Case))
        {
            session.Memory = session.Memory with { Concluded = false };
            return await AssessAsync(turn, _corrections.Acknowledge(turn, said, before, null));
        }

        if (TellsOfATwitch(said) && !session.Memory.Concluded)
        {
            return await AssessAsync(turn);
        }

        await _interruptions.NotUnderstoodAsync(turn, said);
        return turn.Wait();
    }

    /// <summary>"My nose is going crazy" tells nothing to go by yet, but whose twitch there is: who says so wants it looked at.</summary>
    private static bool TellsOfATwitch(Understanding said) =>
        said is { Whose: not null, IsQuestion: false } && said.Findings.Any(finding => finding is { Concept: "twitch", State: FindingState.Present });

    /// <summary>Begins the assessment, or asks its next open question again.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="taken">What was taken from a story that began it; null where none did.</param>
    private async Task<DialogTurnResult> AssessAsync(Turn turn, string? taken = null)
    {
        if (turn.IsAssessing)
        {
            return await turn.Inner.ReplaceDialogAsync(nameof(AssessmentDialog), null, turn.CancellationToken);
        }

        var start = turn.Session.Memory.Asked.Count == 0 && _interview.Next(turn.Session.Memory) is not null ? turn.Session.Replies.Say("assessment.start") : null;
        if ((taken, start) is not (null, null))
        {
            await turn.SayAsync(string.Join("\n\n", new[] { taken, start }.OfType<string>()));
        }

        return await turn.Inner.BeginDialogAsync(nameof(AssessmentDialog), null, turn.CancellationToken);
    }

    /// <summary>After an interruption: back to the question that waits, where there is one.</summary>
    private async Task<DialogTurnResult> AskOnAsync(Turn turn)
    {
        if (!turn.IsAssessing)
        {
            return turn.Wait();
        }

        turn.Session.Lead = turn.Session.Replies.Say("continue");
        return await AssessAsync(turn);
    }

    /// <summary>After a long silence the person does not want to go on: what was told is forgotten.</summary>
    private static async Task<DialogTurnResult> DropAsync(Turn turn)
    {
        turn.Session.Memory = turn.Session.Memory.Cleared();
        await turn.SayAsync(turn.Session.Replies.Say("resume.dropped"), Offers(turn.Session.Replies));
        return await turn.Inner.CancelAllDialogsAsync(turn.CancellationToken);
    }

    internal static string[] Offers(ReplyWriter replies) =>
        [replies.Say("welcome.check"), replies.Say("welcome.why"), replies.Say("welcome.doctor")];
}
