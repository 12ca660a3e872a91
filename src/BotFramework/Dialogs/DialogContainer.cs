namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own inside.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Creates a container.</summary>
    /// <param name="dialogId">Its id; the name of its type when null.</param>
    protected DialogContainer(string? dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; set; } = new();

    /// <summary>Opens the inner stack of the container that is active on <paramref name="dc"/>.</summary>
    /// <param name="dc">The outer stack.</param>
    public abstract DialogContext CreateChildContext(DialogContext dc);
}
