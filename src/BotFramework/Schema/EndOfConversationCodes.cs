namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>It reached its goal.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The user stopped it.</summary>
    public const string UserCancelled = "userCancelled";
}
