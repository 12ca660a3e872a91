namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a bot's main dialog.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the conversation's stack with this turn's activity, or begins the dialog on an empty one.</summary>
    /// <param name="dialog">The main dialog.</param>
    /// <param name="turnContext">The turn.</param>
    /// <param name="accessor">The state property that holds the stack.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor).Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);

        var result = await dc.ContinueDialogAsync(cancellationToken);
        if (result.Status == DialogTurnStatus.Empty)
            await dc.BeginDialogAsync(dialog.Id, null, cancellationToken);
    }
}
