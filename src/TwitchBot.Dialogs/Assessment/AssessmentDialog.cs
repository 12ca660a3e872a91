using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Language.Answers;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>
/// The assessment: a waterfall that asks the next open question until none is left, then one that reads back what was
/// understood and concludes. What a message adds to the case is applied before the dialog sees it.
/// </summary>
public sealed class AssessmentDialog : ComponentDialog
{
    private const string Questions = "questions";
    private const string Conclusion = "conclusion";
    private const string AnswerPrompt = "answer";
    private const string ConfirmPrompt = "confirm";
    private const string ChangePrompt = "change";

    /// <summary>After this many answers that were not understood, the question is left out.</summary>
    private const int MostAttempts = 3;

    private readonly BotContent _content;
    private readonly Interview _interview;
    private readonly OutcomeReply _outcome;

    /// <summary>Creates the dialog.</summary>
    public AssessmentDialog(BotContent content, Interview interview, OutcomeReply outcome)
        : base(nameof(AssessmentDialog))
    {
        (_content, _interview, _outcome) = (content, interview, outcome);
        AddDialog(new WaterfallDialog(Questions, [AskAsync, GoOnAsync]));
        AddDialog(new WaterfallDialog(Conclusion, [ReadBackAsync, TakeConfirmationAsync, GoOnAsync]));
        AddDialog(new TextPrompt(AnswerPrompt, IsAnsweredAsync));
        AddDialog(new TextPrompt(ConfirmPrompt, IsConfirmedAsync));
        AddDialog(new TextPrompt(ChangePrompt));
        InitialDialogId = Questions;
    }

    private async Task<DialogTurnResult> AskAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = Session.Of(step.Context);
        if (_interview.Next(session.Memory) is not { } question)
        {
            return await step.ReplaceDialogAsync(Conclusion, null, cancellationToken);
        }

        session.Memory = session.Memory with { Pending = question.Id };
        var options = new PromptOptions
        {
            Prompt = Ask(session, question, question.Say),
            RetryPrompt = Ask(session, question, question.Again),
        };
        return await step.PromptAsync(AnswerPrompt, options, cancellationToken);
    }

    private static Task<DialogTurnResult> GoOnAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.ReplaceDialogAsync(Questions, null, cancellationToken);

    private static Activity Ask(Session session, Question question, string phrase)
    {
        var replies = session.Replies;
        string[] yesNo = [replies.Say("assessment.yes"), replies.Say("assessment.no"), replies.Say("assessment.unsure")];
        var offers = question.Offers.Count > 0 ? question.Offers : yesNo;
        return replies.Message(replies.Say(phrase), [.. offers, replies.Say("assessment.skip")]);
    }

    /// <summary>Whether the message answered the question; after several that did not, it is left out.</summary>
    private async Task<bool> IsAnsweredAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var session = Session.Of(prompt.Context);
        if (session.AnsweredPending)
        {
            return true;
        }

        if (prompt.AttemptCount < MostAttempts)
        {
            return false;
        }

        await prompt.Context.SendActivityAsync(session.Replies.Say("skipped"), cancellationToken: cancellationToken);
        session.AcceptPending(_interview.LeaveOut(session.Memory));
        return true;
    }

    private async Task<DialogTurnResult> ReadBackAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = Session.Of(step.Context);
        session.Memory = session.Memory with { Pending = null };
        var replies = session.Replies;
        var understood = $"{replies.Say("read-back.intro")}\n\n{ReadBack.Of(session.Memory.Case, _content, replies)}\n\n";
        string[] offers = [replies.Say("assessment.yes"), replies.Say("assessment.no")];
        var options = new PromptOptions
        {
            Prompt = replies.Message(understood + replies.Say("read-back.ask"), offers),
            RetryPrompt = replies.Message(understood + replies.Say("read-back.again"), offers),
        };
        return await step.PromptAsync(ConfirmPrompt, options, cancellationToken);
    }

    /// <summary>A yes, a no, or a change told at once will do; after several replies that are none of these, it stands as it is.</summary>
    private static Task<bool> IsConfirmedAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var session = Session.Of(prompt.Context);
        if (prompt.AttemptCount >= MostAttempts)
        {
            session.AnsweredPending = true;
        }

        return Task.FromResult(session.AnsweredPending || session.Understanding is { TellsNothing: false });
    }

    private async Task<DialogTurnResult> TakeConfirmationAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = Session.Of(step.Context);
        var said = session.Understanding;
        var changes = said is { Onset: not null } or { Episode: not null } or { Findings.Count: > 0 };
        if (changes)
        {
            return await step.ReplaceDialogAsync(Questions, null, cancellationToken);
        }

        if (session.AnsweredPending || said?.Answer == YesNo.Yes)
        {
            session.Memory = session.Memory with { Concluded = true };
            await step.Context.SendActivityAsync(_outcome.Write(session.Memory.Case, session.Replies), cancellationToken);
            return await step.EndDialogAsync(null, cancellationToken);
        }

        var ask = session.Replies.Message(session.Replies.Say("read-back.what-wrong"));
        return await step.PromptAsync(ChangePrompt, new PromptOptions { Prompt = ask }, cancellationToken);
    }
}
