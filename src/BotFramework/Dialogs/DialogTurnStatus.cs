namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Where a dialog stack stands at the end of a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>Nothing is on the stack.</summary>
    Empty,

    /// <summary>The active dialog waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended; <see cref="DialogTurnResult.Result"/> holds what it returned.</summary>
    Complete,

    /// <summary>The stack was cancelled.</summary>
    Cancelled,

    /// <summary>The dialog ended, but the turn is to be treated as waiting.</summary>
    CompleteAndWait,
}
