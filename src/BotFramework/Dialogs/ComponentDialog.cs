namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A dialog made of dialogs, with a stack of its own. Override <see cref="OnContinueDialogAsync"/> to see every
/// message before the dialogs inside do, and so to handle interruptions.
/// </summary>
public class ComponentDialog : DialogContainer
{
    /// <summary>The key of the inner stack in the component's state.</summary>
    public const string PersistedDialogState = "dialogs";

    /// <summary>Creates a component.</summary>
    /// <param name="dialogId">Its id; the name of its type when null.</param>
    public ComponentDialog(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialog to begin with: the first one added, unless set.</summary>
    public string? InitialDialogId { get; set; }

    /// <summary>Adds a dialog to the inside.</summary>
    /// <param name="dialog">The dialog.</param>
    public ComponentDialog AddDialog(Dialog dialog)
    {
        Dialogs.Add(dialog);
        InitialDialogId ??= dialog.Id;
        return this;
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext outerDc, object? options = null, CancellationToken cancellationToken = default)
    {
        MisplacedToken.ThrowIf(options, nameof(options));
        var turnResult = await OnBeginDialogAsync(CreateChildContext(outerDc), options, cancellationToken);
        return await FinishTurnAsync(outerDc, turnResult, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext outerDc, CancellationToken cancellationToken = default)
    {
        var turnResult = await OnContinueDialogAsync(CreateChildContext(outerDc), cancellationToken);
        return await FinishTurnAsync(outerDc, turnResult, cancellationToken);
    }

    /// <summary>Called when a dialog begun on the outer stack has ended: asks the inner dialog's question again.</summary>
    /// <param name="outerDc">The outer stack.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the ended dialog returned; not used.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext outerDc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        MisplacedToken.ThrowIf(result, nameof(result));
        await RepromptDialogAsync(outerDc.Context, outerDc.ActiveDialog!, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc/>
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        OpenInnerStack(turnContext, instance).RepromptDialogAsync(cancellationToken);

    /// <summary>Called just before the component leaves the outer stack; a cancelled component cancels what is inside.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The component's entry on the outer stack.</param>
    /// <param name="reason">Why it leaves.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        reason == DialogReason.CancelCalled
            ? OpenInnerStack(turnContext, instance).CancelAllDialogsAsync(cancellationToken)
            : Task.CompletedTask;

    /// <inheritdoc/>
    public override DialogContext CreateChildContext(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return new DialogContext(Dialogs, dc, InnerState(dc.ActiveDialog!));
    }

    /// <summary>Called when the component begins. Begins the initial dialog unless overridden.</summary>
    /// <param name="innerDc">The inner stack.</param>
    /// <param name="options">What the component was given.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected virtual Task<DialogTurnResult> OnBeginDialogAsync(
        DialogContext innerDc, object? options, CancellationToken cancellationToken = default) =>
        innerDc.BeginDialogAsync(
            InitialDialogId ?? throw new InvalidOperationException($"The component '{Id}' has no dialogs: add one."),
            options,
            cancellationToken);

    /// <summary>Called for every activity while the component is active. Continues the inner stack unless overridden.</summary>
    /// <param name="innerDc">The inner stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    protected virtual Task<DialogTurnResult> OnContinueDialogAsync(
        DialogContext innerDc, CancellationToken cancellationToken = default) =>
        innerDc.ContinueDialogAsync(cancellationToken);

    private static DialogState InnerState(DialogInstance instance)
    {
        if (instance.State.TryGetValue(PersistedDialogState, out var present) && present is DialogState state)
            return state;

        state = new DialogState();
        instance.State[PersistedDialogState] = state;
        return state;
    }

    // Whatever does not wait ends the component: complete, cancelled, or an inner stack found empty.
    private static Task<DialogTurnResult> FinishTurnAsync(
        DialogContext outerDc, DialogTurnResult turnResult, CancellationToken cancellationToken) =>
        turnResult.Status == DialogTurnStatus.Waiting
            ? Task.FromResult(EndOfTurn)
            : outerDc.EndDialogAsync(turnResult.Result, cancellationToken);

    private DialogContext OpenInnerStack(ITurnContext turnContext, DialogInstance instance) =>
        new(Dialogs, turnContext, InnerState(instance));
}
