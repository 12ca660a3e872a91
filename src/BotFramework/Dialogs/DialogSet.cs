namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Dialogs that can call one another by id.</summary>
public class DialogSet
{
    private readonly Dictionary<string, Dialog> _dialogs = new(StringComparer.Ordinal);
    private readonly IStatePropertyAccessor<DialogState>? _dialogState;

    /// <summary>Creates a set whose stack lives under a state property.</summary>
    /// <param name="dialogState">The property.</param>
    public DialogSet(IStatePropertyAccessor<DialogState> dialogState)
    {
        ArgumentNullException.ThrowIfNull(dialogState);
        _dialogState = dialogState;
    }

    /// <summary>Creates a set for the inside of a <see cref="DialogContainer"/>, which keeps the stack itself.</summary>
    public DialogSet()
    {
    }

    /// <summary>Adds a dialog. Where its id is taken, it is renamed with a number behind: "ask", "ask2", "ask3".</summary>
    /// <param name="dialog">The dialog.</param>
    public DialogSet Add(Dialog dialog)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        if (_dialogs.TryGetValue(dialog.Id, out var present))
        {
            if (ReferenceEquals(present, dialog))
                return this;
            dialog.Id = NextFreeId(dialog.Id);
        }

        _dialogs.Add(dialog.Id, dialog);
        return this;
    }

    /// <summary>Loads the stack and opens it for this turn.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="cancellationToken">Cancels the turn.</param>
    /// <exception cref="InvalidOperationException">The set was made without a state property.</exception>
    public async Task<DialogContext> CreateContextAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (_dialogState is null)
            throw new InvalidOperationException("This dialog set has no state property to load its stack from.");

        var state = await _dialogState.GetAsync(turnContext, static () => new DialogState(), cancellationToken);
        return new DialogContext(this, turnContext, state);
    }

    /// <summary>The dialog with this id, or null.</summary>
    /// <param name="dialogId">The id.</param>
    public Dialog? Find(string dialogId)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dialogId);
        return _dialogs.GetValueOrDefault(dialogId);
    }

    private string NextFreeId(string id)
    {
        for (var suffix = 2; ; suffix++)
        {
            var candidate = string.Create(null, $"{id}{suffix}");
            if (!_dialogs.ContainsKey(candidate))
                return candidate;
        }
    }
}
