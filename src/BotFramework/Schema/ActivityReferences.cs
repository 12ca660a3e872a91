namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>What is needed to answer this activity now or later.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = AnswerableId,
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>Addresses this activity to the other side of a conversation, or, incoming, to the bot.</summary>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        if (isIncoming)
        {
            From = reference.User!;
            Recipient = reference.Bot!;
            Id = reference.ActivityId ?? Id;
        }
        else
        {
            From = reference.Bot!;
            Recipient = reference.User!;
            ReplyToId = reference.ActivityId ?? ReplyToId;
        }

        return this;
    }

    /// <summary>A message that answers this activity.</summary>
    public Activity CreateReply(string? text = null, string? locale = null) => new(ActivityTypes.Message)
    {
        Timestamp = DateTimeOffset.UtcNow,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = AnswerableId,
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
        Text = text ?? string.Empty,
        Locale = locale ?? Locale,
        Attachments = [],
        Entities = [],
    };

    // Direct Line clients never see conversation updates and would wait for the activity that the reply names.
    private string? AnswerableId =>
        string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
            || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase))
            ? null
            : Id;
}
