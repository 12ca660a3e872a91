namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a dialog reports to its caller when its part of the turn is over.</summary>
public class DialogTurnResult
{
    /// <summary>Creates a result.</summary>
    /// <param name="status">Where the stack stands.</param>
    /// <param name="result">What a completed dialog returned.</param>
    public DialogTurnResult(DialogTurnStatus status, object? result = null)
    {
        Status = status;
        Result = result;
    }

    /// <summary>Where the stack stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What a completed dialog returned; null in every other state.</summary>
    public object? Result { get; set; }
}
