namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>An empty message.</summary>
    public static IMessageActivity CreateMessageActivity() =>
        new Activity(ActivityTypes.Message) { Attachments = [], Entities = [] };

    /// <summary>A conversation update without members.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [], MembersRemoved = [] };

    /// <summary>A typing indicator.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity(ActivityTypes.Typing);

    /// <summary>An event without a name.</summary>
    public static IEventActivity CreateEventActivity() => new Activity(ActivityTypes.Event);
}
