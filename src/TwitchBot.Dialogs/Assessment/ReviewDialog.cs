using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using TwitchBot.Content;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Language.Answers;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>Reads back what was understood and has it confirmed or changed. Ends with true when it stands, false when it was changed.</summary>
public sealed class ReviewDialog : ComponentDialog
{
    private const string Review = "review";
    private const string ConfirmPrompt = "confirm";
    private const string ChangePrompt = "change";

    private readonly BotContent _content;

    /// <summary>Creates the dialog.</summary>
    public ReviewDialog(BotContent content)
        : base(nameof(ReviewDialog))
    {
        _content = content;
        AddDialog(new WaterfallDialog(Review, [ReadBackAsync, TakeConfirmationAsync, TakeChangeAsync]));
        AddDialog(new TextPrompt(ConfirmPrompt, IsConfirmedAsync));
        AddDialog(new TextPrompt(ChangePrompt));
        InitialDialogId = Review;
    }

    private async Task<DialogTurnResult> ReadBackAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = Session.Of(step.Context);
        session.Memory = session.Memory with { Pending = null, Misses = 0 };
        if (session.Memory.Changing)
        {
            return await step.NextAsync(string.Empty, cancellationToken);
        }

        await SendAsync(step.Context, session, "read-back.ask", cancellationToken);
        return await step.PromptAsync(ConfirmPrompt, new PromptOptions(), cancellationToken);
    }

    /// <summary>A yes, a no, or a change told at once will do; after several replies that are none of these, it stands as it is.</summary>
    private async Task<bool> IsConfirmedAsync(PromptValidatorContext<string> prompt, CancellationToken cancellationToken)
    {
        var session = Session.Of(prompt.Context);
        if (session.AnsweredPending || session.Understanding is { TellsNothing: false })
        {
            return true;
        }

        session.Memory = session.Memory with { Misses = session.Memory.Misses + 1 };
        session.AnsweredPending = session.Memory.Misses >= Asking.MostMisses;
        if (!session.AnsweredPending)
        {
            await SendAsync(prompt.Context, session, "read-back.again", cancellationToken);
        }

        return session.AnsweredPending;
    }

    private static async Task<DialogTurnResult> TakeConfirmationAsync(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        var session = Session.Of(step.Context);
        if (!session.Memory.Changing)
        {
            var said = session.Understanding;
            if (said is { Onset: not null } or { Episode: not null } or { Findings.Count: > 0 })
            {
                return await step.EndDialogAsync(false, cancellationToken);
            }

            if (session.AnsweredPending || said?.Answer == YesNo.Yes)
            {
                return await step.EndDialogAsync(true, cancellationToken);
            }
        }

        session.Memory = session.Memory with { Changing = false };
        var ask = session.Replies.Message(session.Replies.Say("read-back.what-wrong"));
        await step.Context.SendActivityAsync(ask, cancellationToken);
        return await step.PromptAsync(ChangePrompt, new PromptOptions(), cancellationToken);
    }

    private static Task<DialogTurnResult> TakeChangeAsync(WaterfallStepContext step, CancellationToken cancellationToken) =>
        step.EndDialogAsync(false, cancellationToken);

    private async Task SendAsync(ITurnContext turn, Session session, string ask, CancellationToken cancellationToken)
    {
        var replies = session.Replies;
        string[] offers = [replies.Say("assessment.yes"), replies.Say("read-back.change")];
        var text = $"{replies.Say("read-back.intro")}\n\n{ReadBack.Of(session.Memory.Case, _content, replies)}\n\n{replies.Say(ask)}";
        await turn.SendActivityAsync(replies.Message(session.Led(text), offers), cancellationToken);
    }
}
