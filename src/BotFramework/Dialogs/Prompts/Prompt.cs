using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that asks one question until it has an answer that will do.</summary>
/// <typeparam name="T">The type of the value asked for.</typeparam>
public abstract class Prompt<T> : Dialog
{
    private readonly PromptValidator<T>? _validator;

    /// <summary>Creates a prompt.</summary>
    /// <param name="dialogId">Its id.</param>
    /// <param name="validator">Decides whether an answer will do; any answer that is understood when null.</param>
    protected Prompt(string dialogId, PromptValidator<T>? validator = null)
        : base(dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        _validator = validator;
    }

    /// <summary>Asks the question.</summary>
    /// <param name="dc">The stack the prompt was pushed onto.</param>
    /// <param name="options">A <see cref="PromptOptions"/>.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is not PromptOptions promptOptions)
            throw new ArgumentOutOfRangeException(nameof(options), $"The prompt '{Id}' needs PromptOptions.");

        ExpectInput(promptOptions.Prompt);
        ExpectInput(promptOptions.RetryPrompt);

        var state = new Dictionary<string, object?>(StringComparer.Ordinal) { [PromptState.AttemptCountKey] = 0 };
        dc.ActiveDialog!.State[PromptState.OptionsKey] = promptOptions;
        dc.ActiveDialog.State[PromptState.StateKey] = state;

        await OnPromptAsync(dc.Context, state, promptOptions, isRetry: false, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Takes a message as the answer; other activities leave the prompt as it is.</summary>
    /// <param name="dc">The stack the prompt is active on.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (!string.Equals(dc.Context.Activity.Type, ActivityTypes.Message, StringComparison.Ordinal))
            return EndOfTurn;

        var (state, options) = PromptState.Of(dc.ActiveDialog!);
        var recognized = await OnRecognizeAsync(dc.Context, state, options, cancellationToken);
        var attempts = Convert.ToInt32(state[PromptState.AttemptCountKey], CultureInfo.InvariantCulture);
        state[PromptState.AttemptCountKey] = attempts + 1;

        var accepted = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<T>(dc.Context, recognized, state, options), cancellationToken);
        if (accepted)
            return await dc.EndDialogAsync(recognized.Value, cancellationToken);

        // A validator that has said something has asked again in its own words.
        if (!dc.Context.Responded)
            await OnPromptAsync(dc.Context, state, options, isRetry: true, cancellationToken);
        return EndOfTurn;
    }

    /// <summary>Asks again once a dialog begun on top of the prompt has ended.</summary>
    /// <param name="dc">The stack the prompt is active on again.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the ended dialog returned; not used.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        MisplacedToken.ThrowIf(result, nameof(result));
        await RepromptDialogAsync(dc.Context, dc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var (state, options) = PromptState.Of(instance);
        return OnPromptAsync(turnContext, state, options, isRetry: false, cancellationToken);
    }

    /// <summary>Asks the question.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">What the prompt remembers from answer to answer.</param>
    /// <param name="options">What the prompt was given.</param>
    /// <param name="isRetry">Whether an answer has just been refused.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected abstract Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object?> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the answer.</summary>
    /// <param name="turnContext">The turn, with a message.</param>
    /// <param name="state">What the prompt remembers from answer to answer.</param>
    /// <param name="options">What the prompt was given.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected abstract Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object?> state,
        PromptOptions options,
        CancellationToken cancellationToken = default);

    private static void ExpectInput(Activity? question)
    {
        if (question is not null && string.IsNullOrEmpty(question.InputHint))
            question.InputHint = InputHints.ExpectingInput;
    }
}
