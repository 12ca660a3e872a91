namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog method is being called.</summary>
public enum DialogReason
{
    /// <summary>The dialog was just begun.</summary>
    BeginCalled,

    /// <summary>A new activity arrived for the active dialog.</summary>
    ContinueCalled,

    /// <summary>A dialog above this one on the stack ended, or this one did.</summary>
    EndCalled,

    /// <summary>Another dialog takes this one's place.</summary>
    ReplaceCalled,

    /// <summary>The stack is being cancelled.</summary>
    CancelCalled,

    /// <summary>A waterfall step moved on without waiting for the user.</summary>
    NextCalled,
}
