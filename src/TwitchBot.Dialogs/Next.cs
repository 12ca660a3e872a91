namespace TwitchBot.Dialogs;

/// <summary>How a turn goes on after an interruption was served.</summary>
public enum Next
{
    /// <summary>Nothing was interrupted: the message tells something.</summary>
    Tell,

    /// <summary>The assessment asks its next open question.</summary>
    Assess,

    /// <summary>Back to the question that waits, said so.</summary>
    AskOn,

    /// <summary>The open dialog takes the message.</summary>
    Continue,

    /// <summary>The assessment ends here.</summary>
    Drop,

    /// <summary>The turn is done.</summary>
    Wait,
}
