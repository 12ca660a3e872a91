using Microsoft.Bot.Builder.Dialogs;
using TwitchBot.Dialogs.Outcomes;
using TwitchBot.Dialogs.Sessions;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>The assessment: the interview, the review of what was understood, and the outcome. A change in the review leads back to the interview.</summary>
public sealed class AssessmentDialog : ComponentDialog
{
    private const string Assessment = "assessment";

    private readonly OutcomeReply _outcome;

    /// <summary>Creates the dialog.</summary>
    public AssessmentDialog(InterviewDialog interview, ReviewDialog review, OutcomeReply outcome)
        : base(nameof(AssessmentDialog))
    {
        _outcome = outcome;
        AddDialog(new WaterfallDialog(Assessment, [InterviewAsync, ReviewAsync, ConcludeAsync]));
        AddDialog(interview);
        AddDialog(review);
        InitialDialogId = Assessment;
    }

    private static Task<DialogTurnResult> InterviewAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(InterviewDialog), null, cancellationToken);

    private static Task<DialogTurnResult> ReviewAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.BeginDialogAsync(nameof(ReviewDialog), null, cancellationToken);

    private async Task<DialogTurnResult> ConcludeAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        if (step.Result is not true)
        {
            return await step.ReplaceDialogAsync(Assessment, null, cancellationToken);
        }

        var session = Session.Of(step.Context);
        session.Memory = session.Memory with { Concluded = true, Misses = 0 };
        await step.Context.SendActivityAsync(_outcome.Write(session.Memory.Case, session.Replies), cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }
}
