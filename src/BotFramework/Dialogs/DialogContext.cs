namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog stack opened for one turn.</summary>
public class DialogContext
{
    /// <summary>Opens a stack.</summary>
    /// <param name="dialogs">The dialogs that may run on it.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="state">The state that holds the stack.</param>
    public DialogContext(DialogSet dialogs, ITurnContext turnContext, DialogState state)
    {
        ArgumentNullException.ThrowIfNull(dialogs);
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(state);
        Dialogs = dialogs;
        Context = turnContext;
        Stack = state.DialogStack;
    }

    /// <summary>Opens the stack inside a container.</summary>
    /// <param name="dialogs">The dialogs that may run on it.</param>
    /// <param name="parentDialogContext">The stack the container is active on.</param>
    /// <param name="state">The state that holds the inner stack.</param>
    public DialogContext(DialogSet dialogs, DialogContext parentDialogContext, DialogState state)
        : this(dialogs, parentDialogContext?.Context!, state) => Parent = parentDialogContext;

    /// <summary>The dialogs that may run on this stack.</summary>
    public DialogSet Dialogs { get; }

    /// <summary>The turn.</summary>
    public ITurnContext Context { get; }

    /// <summary>The stack, its active dialog first.</summary>
    public List<DialogInstance> Stack { get; }

    /// <summary>The stack around this one; null for the outermost.</summary>
    public DialogContext? Parent { get; set; }

    /// <summary>The stack inside the active dialog; null when that is no container.</summary>
    public DialogContext? Child =>
        ActiveDialog is { } active && FindDialog(active.Id) is DialogContainer container
            ? container.CreateChildContext(this)
            : null;

    /// <summary>The entry on top of the stack; null when the stack is empty.</summary>
    public DialogInstance? ActiveDialog => Stack.Count > 0 ? Stack[0] : null;

    /// <summary>Pushes a dialog and begins it.</summary>
    /// <param name="dialogId">The dialog, found in this set or one around it.</param>
    /// <param name="options">What it is given.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="ArgumentException">No such dialog.</exception>
    public Task<DialogTurnResult> BeginDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(dialogId);
        var dialog = FindDialog(dialogId)
            ?? throw new ArgumentException($"There is no dialog '{dialogId}' here; add it first.", nameof(dialogId));

        Stack.Insert(0, new DialogInstance { Id = dialogId });
        return dialog.BeginDialogAsync(this, options, cancellationToken);
    }

    /// <summary>Pushes a prompt and asks its question.</summary>
    /// <param name="dialogId">The prompt.</param>
    /// <param name="options">The question, how to ask again, and the choices.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public Task<DialogTurnResult> PromptAsync(
        string dialogId, PromptOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Gives the turn's activity to the active dialog; <see cref="DialogTurnStatus.Empty"/> without one.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="InvalidOperationException">The stack names a dialog that no longer exists.</exception>
    public Task<DialogTurnResult> ContinueDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } active
            ? FindActive(active).ContinueDialogAsync(this, cancellationToken)
            : Task.FromResult(new DialogTurnResult(DialogTurnStatus.Empty));

    /// <summary>Ends the active dialog and resumes the one below it with the result.</summary>
    /// <param name="result">What the dialog returns to its caller.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public async Task<DialogTurnResult> EndDialogAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        MisplacedToken.ThrowIf(result, nameof(result));
        await EndActiveDialogAsync(DialogReason.EndCalled, cancellationToken);

        return ActiveDialog is { } below
            ? await FindActive(below).ResumeDialogAsync(this, DialogReason.EndCalled, result, cancellationToken)
            : new DialogTurnResult(DialogTurnStatus.Complete, result);
    }

    /// <summary>Takes every dialog off this stack.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public async Task<DialogTurnResult> CancelAllDialogsAsync(CancellationToken cancellationToken = default)
    {
        if (Stack.Count == 0 && Parent is null)
            return new DialogTurnResult(DialogTurnStatus.Empty);

        while (Stack.Count > 0)
            await EndActiveDialogAsync(DialogReason.CancelCalled, cancellationToken);
        return new DialogTurnResult(DialogTurnStatus.Cancelled);
    }

    /// <summary>Ends the active dialog without resuming the one below it, and begins another in its place.</summary>
    /// <param name="dialogId">The dialog to begin; the active one again makes a loop.</param>
    /// <param name="options">What it is given.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public async Task<DialogTurnResult> ReplaceDialogAsync(
        string dialogId, object? options = null, CancellationToken cancellationToken = default)
    {
        MisplacedToken.ThrowIf(options, nameof(options));
        await EndActiveDialogAsync(DialogReason.ReplaceCalled, cancellationToken);
        return await BeginDialogAsync(dialogId, options, cancellationToken);
    }

    /// <summary>Has the active dialog ask its question again, as after an interruption.</summary>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public Task RepromptDialogAsync(CancellationToken cancellationToken = default) =>
        ActiveDialog is { } active
            ? FindActive(active).RepromptDialogAsync(Context, active, cancellationToken)
            : Task.CompletedTask;

    /// <summary>The dialog with this id in this set or one around it, or null.</summary>
    /// <param name="dialogId">The id.</param>
    public Dialog? FindDialog(string dialogId) => Dialogs.Find(dialogId) ?? Parent?.FindDialog(dialogId);

    private Dialog FindActive(DialogInstance active) =>
        FindDialog(active.Id)
            ?? throw new InvalidOperationException($"The stack holds a dialog '{active.Id}' that is not there (any more).");

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } active)
            return;

        if (Dialogs.Find(active.Id) is { } dialog)
            await dialog.EndDialogAsync(Context, active, reason, cancellationToken);
        Stack.RemoveAt(0);
    }
}
