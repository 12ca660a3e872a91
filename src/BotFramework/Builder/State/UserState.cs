namespace Microsoft.Bot.Builder;

/// <summary>What a bot remembers about a user, in all of their conversations on a channel.</summary>
public class UserState : BotState
{
    /// <summary>Makes a user state that lives in a storage.</summary>
    public UserState(IStorage storage)
        : base(storage, nameof(UserState))
    {
    }

    /// <inheritdoc/>
    protected override string GetStorageKey(ITurnContext turnContext)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId is null || activity.From?.Id is null)
            throw new InvalidOperationException("User state needs an activity with channelId and from.id.");
        return $"{activity.ChannelId}/users/{activity.From.Id}";
    }
}
