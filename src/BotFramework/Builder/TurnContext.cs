using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn, from the activity that came in to the last reply.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private readonly List<SendActivitiesHandler> _onSend = [];
    private readonly List<UpdateActivityHandler> _onUpdate = [];
    private readonly List<DeleteActivityHandler> _onDelete = [];
    private bool _disposed;

    /// <summary>Starts a turn.</summary>
    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    /// <inheritdoc/>
    public BotAdapter Adapter { get; }

    /// <inheritdoc/>
    public TurnContextStateCollection TurnState { get; } = [];

    /// <inheritdoc/>
    public Activity Activity { get; }

    /// <inheritdoc/>
    public bool Responded { get; private set; }

    /// <summary>Replies kept for the HTTP body (<see cref="DeliveryModes.ExpectReplies"/>).</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    /// <inheritdoc/>
    public ITurnContext OnSendActivities(SendActivitiesHandler handler) => Register(_onSend, handler);

    /// <inheritdoc/>
    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler) => Register(_onUpdate, handler);

    /// <inheritdoc/>
    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler) => Register(_onDelete, handler);

    /// <inheritdoc/>
    public Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string? speak = null,
        string? inputHint = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(textReplyToSend);
        var activity = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak))
            activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint))
            activity.InputHint = inputHint;
        return SendActivityAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<ResourceResponse> SendActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is [var first, ..] ? first : new ResourceResponse();
    }

    /// <inheritdoc/>
    public Task<ResourceResponse[]> SendActivitiesAsync(IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("There is nothing to send.", nameof(activities));

        var reference = Activity.GetConversationReference();
        var outgoing = new List<Activity>(activities.Length);
        foreach (var activity in activities)
            outgoing.Add(activity.ApplyConversationReference(reference));
        return SendFromAsync(0, outgoing, cancellationToken);
    }

    /// <inheritdoc/>
    public Task<ResourceResponse> UpdateActivityAsync(IActivity activity, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(activity);
        var replacement = activity.ApplyConversationReference(Activity.GetConversationReference());
        return UpdateFromAsync(0, replacement, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(activityId);
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        return DeleteActivityAsync(reference, cancellationToken);
    }

    /// <inheritdoc/>
    public Task DeleteActivityAsync(
        ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(conversationReference);
        return DeleteFromAsync(0, conversationReference, cancellationToken);
    }

    /// <summary>Ends the turn: nothing can be sent afterwards.</summary>
    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Ends the turn.</summary>
    protected virtual void Dispose(bool disposing) => _disposed = true;

    private TurnContext Register<T>(List<T> handlers, T handler)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(handler);
        handlers.Add(handler);
        return this;
    }

    private Task<ResourceResponse[]> SendFromAsync(int index, List<Activity> outgoing, CancellationToken cancellationToken) =>
        index < _onSend.Count
            ? _onSend[index](this, outgoing, () => SendFromAsync(index + 1, outgoing, cancellationToken))
            : DeliverAsync(outgoing, cancellationToken);

    private async Task<ResourceResponse> UpdateFromAsync(int index, Activity activity, CancellationToken cancellationToken)
    {
        if (index == _onUpdate.Count)
            return await Adapter.UpdateActivityAsync(this, activity, cancellationToken);

        return await _onUpdate[index](this, activity, async () =>
        {
            var response = await UpdateFromAsync(index + 1, activity, cancellationToken);
            activity.Id = response.Id;
            return response;
        });
    }

    private Task DeleteFromAsync(int index, ConversationReference reference, CancellationToken cancellationToken) =>
        index < _onDelete.Count
            ? _onDelete[index](this, reference, () => DeleteFromAsync(index + 1, reference, cancellationToken))
            : Adapter.DeleteActivityAsync(this, reference, cancellationToken);

    private async Task<ResourceResponse[]> DeliverAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        ResourceResponse[] responses;
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            responses = Buffer(outgoing);
        }
        else
        {
            responses = await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken);
            for (var i = 0; i < responses.Length; i++)
                outgoing[i].Id = responses[i].Id;
        }

        Responded |= outgoing.Exists(activity => activity.Type != ActivityTypes.Trace);
        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        var responses = new ResourceResponse[outgoing.Count];
        for (var i = 0; i < responses.Length; i++)
        {
            BufferedReplyActivities.Add(outgoing[i]);
            if (outgoing[i].Type == ActivityTypesEx.InvokeResponse)
                TurnState.Add(BotAdapter.InvokeResponseKey, outgoing[i]);
            responses[i] = new ResourceResponse();
        }

        return responses;
    }
}
