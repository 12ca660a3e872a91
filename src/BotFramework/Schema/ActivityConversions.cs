using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>This, when it is a message; otherwise null.</summary>
    public IMessageActivity? AsMessageActivity() => IsActivity(ActivityTypes.Message) ? this : null;

    /// <summary>This, when it is a conversation update; otherwise null.</summary>
    public IConversationUpdateActivity? AsConversationUpdateActivity() =>
        IsActivity(ActivityTypes.ConversationUpdate) ? this : null;

    /// <summary>This, when it says that somebody is typing; otherwise null.</summary>
    public ITypingActivity? AsTypingActivity() => IsActivity(ActivityTypes.Typing) ? this : null;

    /// <summary>This, when it is an event; otherwise null.</summary>
    public IEventActivity? AsEventActivity() => IsActivity(ActivityTypes.Event) ? this : null;

    /// <summary>This, when it is an invoke; otherwise null.</summary>
    public IInvokeActivity? AsInvokeActivity() => IsActivity(ActivityTypes.Invoke) ? this : null;

    /// <summary>The mentions among the entities; none is an empty array.</summary>
    public Mention[] GetMentions() =>
        Entities is null
            ? []
            : [.. Entities
                .Where(entity => string.Equals(entity?.Type, "mention", StringComparison.OrdinalIgnoreCase))
                .Select(entity => entity as Mention ?? entity.GetAs<Mention>())
                .OfType<Mention>()];

    /// <summary>The channel data as <typeparamref name="T"/>, or null when there is none.</summary>
    /// <exception cref="System.Text.Json.JsonException">It has another shape.</exception>
    public T? GetChannelData<T>() => WireJson.Convert<T>(ChannelData);

    /// <summary>Whether the type is this one, or a subtype of it (<c>message/...</c>).</summary>
    protected bool IsActivity(string activityType) =>
        Type is { } type
        && type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (type.Length == activityType.Length || type[activityType.Length] == '/');
}
