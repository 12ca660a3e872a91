using Microsoft.Bot.Builder.Dialogs;
using TwitchBot.Dialogs.Sessions;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>Asks the next open question until none is left. What an answer adds to the case is applied before the dialog sees it.</summary>
public sealed class InterviewDialog : ComponentDialog
{
    private const string Questions = "questions";
    private const string AnswerPrompt = "answer";

    private readonly Interview _interview;
    private readonly Intake _intake;
    private readonly Asking _asking;

    /// <summary>Creates the dialog.</summary>
    public InterviewDialog(Interview interview, Intake intake, Asking asking)
        : base(nameof(InterviewDialog))
    {
        (_interview, _intake, _asking) = (interview, intake, asking);
        AddDialog(new WaterfallDialog(Questions, [AskAsync, GoOnAsync]));
        AddDialog(new TextPrompt(AnswerPrompt, IsAnsweredAsync));
        InitialDialogId = Questions;
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = Session.Of(step.Context);
        if (_interview.Next(session.Memory) is not { } question)
        {
            return await step.EndDialogAsync(null, cancellationToken);
        }

        if (session.Memory.Pending != question.Id)
        {
            session.Memory = session.Memory with { Pending = question.Id, Misses = 0 };
        }

        // Sent here and not by the prompt, which would keep the whole message in the state.
        await step.Context.SendActivityAsync(_asking.Word(session, question), cancellationToken);
        return await step.PromptAsync(AnswerPrompt, new PromptOptions(), cancellationToken);
    }

    private static Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Questions, null, cancellationToken);

    /// <summary>Whether the message answered the question; after several that did not, it is left out.</summary>
    private async Task<bool> IsAnsweredAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var session = Session.Of(prompt.Context);
        if (session.AnsweredPending || _interview.Pending(session.Memory) is not { } question)
        {
            return true;
        }

        session.Memory = session.Memory with { Misses = session.Memory.Misses + 1 };
        if (session.Memory.Misses < Asking.MostMisses)
        {
            await prompt.Context.SendActivityAsync(_asking.Word(session, question), cancellationToken);
            return false;
        }

        await prompt.Context.SendActivityAsync(session.Replies.Say("skipped"), cancellationToken: cancellationToken);
        session.Take(_intake.LeaveOut(session.Memory.Case, question), answersPending: true);
        return true;
    }
}
