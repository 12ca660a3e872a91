namespace Microsoft.Bot.Schema;

/// <summary>Names of events that the SDK itself raises.</summary>
public static class ActivityEventNames
{
    /// <summary>A proactive turn continues a known conversation.</summary>
    public const string ContinueConversation = "ContinueConversation";
}
