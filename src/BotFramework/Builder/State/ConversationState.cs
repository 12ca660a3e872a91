namespace Microsoft.Bot.Builder;

/// <summary>What a bot remembers about a conversation.</summary>
public class ConversationState : BotState
{
    /// <summary>Makes a conversation state that lives in a storage.</summary>
    public ConversationState(IStorage storage)
        : base(storage, nameof(ConversationState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId is null || activity.Conversation?.Id is null)
            throw new InvalidOperationException("Conversation state needs an activity with channelId and conversation.id.");
        return $"{activity.ChannelId}/conversations/{activity.Conversation.Id}";
    }
}
