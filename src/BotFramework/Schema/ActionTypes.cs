namespace Microsoft.Bot.Schema;

/// <summary>What a button does: the values of <see cref="CardAction.Type"/>.</summary>
public static class ActionTypes
{
    /// <summary>Opens a web address.</summary>
    public const string OpenUrl = "openUrl";

    /// <summary>Says the value for the user, visibly.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value without showing it.</summary>
    public const string PostBack = "postBack";

    /// <summary>Sends a value and shows another text.</summary>
    public const string MessageBack = "messageBack";
}
