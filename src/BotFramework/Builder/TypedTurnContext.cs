using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>A turn seen as one about a <typeparamref name="T"/>.</summary>
internal sealed class TypedTurnContext<T>(ITurnContext inner) : ITurnContext<T>
    where T : class, IActivity
{
    T ITurnContext<T>.Activity => (T)(IActivity)inner.Activity;

    public BotAdapter Adapter => inner.Adapter;

    public TurnContextStateCollection TurnState => inner.TurnState;

    public Activity Activity => inner.Activity;

    public bool Responded => inner.Responded;

    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = InputHints.AcceptingInput,
        CancellationToken cancellationToken = default) =>
        inner.SendActivityAsync(textReplyToSend, speak, inputHint, cancellationToken);

    public Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        inner.SendActivityAsync(activity, cancellationToken);

    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default) =>
        inner.SendActivitiesAsync(activities, cancellationToken);

    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default) =>
        inner.UpdateActivityAsync(activity, cancellationToken);

    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default) =>
        inner.DeleteActivityAsync(activityId, cancellationToken);

    public Task DeleteActivityAsync(
        ConversationReference conversationReference, CancellationToken cancellationToken = default) =>
        inner.DeleteActivityAsync(conversationReference, cancellationToken);

    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => inner.OnSendActivities(handler);

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => inner.OnUpdateActivity(handler);

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => inner.OnDeleteActivity(handler);
}
