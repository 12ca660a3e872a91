namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// A piece of conversation that runs over one or more turns. A dialog object holds no conversation's data:
/// that lives in the <see cref="DialogInstance"/> on the stack, so that one object serves every conversation.
/// </summary>
public abstract class Dialog
{
    /// <summary>Says that the active dialog waits for the user.</summary>
    public static readonly DialogTurnResult EndOfTurn = new(DialogTurnStatus.Waiting);

    private string? _id;

    /// <summary>Creates a dialog.</summary>
    /// <param name="dialogId">Its id; the name of its type when null.</param>
    protected Dialog(string? dialogId = null) => _id = dialogId;

    /// <summary>The dialog's id, unique in its <see cref="DialogSet"/>.</summary>
    public string Id
    {
        get => _id ??= GetType().Name;
        set => _id = value;
    }

    /// <summary>Called when the dialog has been pushed onto the stack.</summary>
    /// <param name="dc">The stack it was pushed onto.</param>
    /// <param name="options">What the caller passed to it.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public abstract Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default);

    /// <summary>Called when an activity arrives while the dialog is active. Ends the dialog unless overridden.</summary>
    /// <param name="dc">The stack the dialog is active on.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public virtual Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(null, cancellationToken);

    /// <summary>Called when the dialog above it has ended. Ends this one too unless overridden.</summary>
    /// <param name="dc">The stack the dialog is active on again.</param>
    /// <param name="reason">Why it is resumed.</param>
    /// <param name="result">What the ended dialog returned.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public virtual Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default) =>
        dc.EndDialogAsync(result, cancellationToken);

    /// <summary>Asks the user again for what the dialog waits for. Does nothing unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's entry on the stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public virtual Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) => Task.CompletedTask;

    /// <summary>Called just before the dialog leaves the stack. Does nothing unless overridden.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="instance">The dialog's entry on the stack.</param>
    /// <param name="reason">Why it leaves.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public virtual Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default) =>
        Task.CompletedTask;
}
