namespace Microsoft.Bot.Schema;

/// <summary>What an activity may be: the values of <see cref="Activity.Type"/> (protocol 3.1).</summary>
public static class ActivityTypes
{
    /// <summary>Somebody said something.</summary>
    public const string Message = "message";

    /// <summary>A message was edited.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was taken back.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>Somebody reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>Members came or went, or the conversation was renamed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The conversation has ended.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>Somebody is typing.</summary>
    public const string Typing = "typing";

    /// <summary>A named event that people do not see.</summary>
    public const string Event = "event";

    /// <summary>A named call that wants an answer in the HTTP body.</summary>
    public const string Invoke = "invoke";

    /// <summary>The app was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>The bot became, or stopped being, a contact.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>The channel asks to forget a user.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>A command to the bot.</summary>
    public const string Command = "command";

    /// <summary>The outcome of a command.</summary>
    public const string CommandResult = "commandResult";

    /// <summary>Debugging output, shown by the Emulator only.</summary>
    public const string Trace = "trace";

    /// <summary>A pause in milliseconds, taken by the adapter and never sent.</summary>
    public const string Delay = "delay";
}
