using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Runs a bot in memory: what it sends waits in a queue.</summary>
public class TestAdapter : BotAdapter
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource<IActivity>> _waiting = new();
    private readonly bool _sendTraceActivity;
    private int _nextId;

    /// <summary>Makes an adapter for a channel.</summary>
    public TestAdapter(string channelId, bool sendTraceActivity = false)
        : this(conversation: null, sendTraceActivity) => Conversation.ChannelId = channelId;

    /// <summary>Makes an adapter for a conversation; by default one on the test channel.</summary>
    public TestAdapter(ConversationReference? conversation = null, bool sendTraceActivity = false)
    {
        _sendTraceActivity = sendTraceActivity;
        Conversation = conversation ?? new ConversationReference
        {
            ChannelId = Channels.Test,
            ServiceUrl = "https://test.com",
            User = new ChannelAccount("user1", "User1"),
            Bot = new ChannelAccount("bot", "Bot"),
            Conversation = new ConversationAccount(isGroup: false, conversationType: "convo1", id: "Conversation1"),
            Locale = Locale,
        };
    }

    /// <summary>The language of messages made by <see cref="MakeActivity"/>.</summary>
    public string Locale { get; set; } = "en-us";

    /// <summary>What the bot has sent and nobody has taken yet.</summary>
    public Queue<Activity> ActiveQueue { get; } = new();

    /// <summary>The conversation in which everything happens.</summary>
    public ConversationReference Conversation { get; set; }

    /// <summary>A conversation on the test channel.</summary>
    public static ConversationReference CreateConversation(string name, string user = "User1", string bot = "Bot") => new()
    {
        ChannelId = Channels.Test,
        ServiceUrl = "https://test.com",
        Conversation = new ConversationAccount(isGroup: false, conversationType: name, id: name),
        User = new ChannelAccount(id: user.ToLowerInvariant(), name: user),
        Bot = new ChannelAccount(id: bot.ToLowerInvariant(), name: bot),
        Locale = "en-us",
    };

    /// <summary>Adds middleware after that already there.</summary>
    public new TestAdapter Use(IMiddleware middleware)
    {
        base.Use(middleware);
        return this;
    }

    /// <summary>Runs a turn; fills in what the activity leaves open.</summary>
    public async Task ProcessActivityAsync(
        Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        activity.Type ??= ActivityTypes.Message;
        activity.ChannelId ??= Conversation.ChannelId;
        if (activity.From is null || activity.From.Id == "unknown" || activity.From.Role == RoleTypes.Bot)
            activity.From = Conversation.User!;
        activity.Recipient = Conversation.Bot!;
        activity.Conversation = Conversation.Conversation;
        activity.ServiceUrl = Conversation.ServiceUrl;
        activity.Id = NextId();
        activity.Timestamp ??= DateTimeOffset.UtcNow;
        activity.LocalTimestamp ??= DateTimeOffset.Now;

        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            if (string.IsNullOrEmpty(activity.Id))
                activity.Id = Guid.NewGuid().ToString("n");
            activity.Timestamp ??= DateTimeOffset.UtcNow;

            if (activity.Type == ActivityTypesEx.Delay)
                await Task.Delay(Convert.ToInt32(activity.Value), cancellationToken);
            else if (activity.Type != ActivityTypes.Trace || _sendTraceActivity)
                Enqueue(activity);
            responses[i] = new ResourceResponse(activity.Id);
        }

        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var found = ReplaceQueued(activity.Id, activity);
        return Task.FromResult(found ? new ResourceResponse(activity.Id) : new ResourceResponse());
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ReplaceQueued(reference.ActivityId, replacement: null);
        return Task.CompletedTask;
    }

    /// <summary>The next thing the bot has sent, or null.</summary>
    public IActivity? GetNextReply()
    {
        lock (_lock)
            return ActiveQueue.TryDequeue(out var reply) ? reply : null;
    }

    /// <summary>The next thing the bot sends, as soon as there is one.</summary>
    public Task<IActivity> GetNextReplyAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (_waiting.Count == 0 && ActiveQueue.TryDequeue(out var reply))
                return Task.FromResult<IActivity>(reply);

            var waiting = new TaskCompletionSource<IActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
            cancellationToken.Register(() => waiting.TrySetCanceled(cancellationToken));
            _waiting.Enqueue(waiting);
            return waiting.Task;
        }
    }

    /// <summary>A message from the user.</summary>
    public Activity MakeActivity(string? text = null) => new(ActivityTypes.Message)
    {
        Locale = Locale ?? "en-us",
        From = Conversation.User!,
        Recipient = Conversation.Bot!,
        Conversation = Conversation.Conversation,
        ServiceUrl = Conversation.ServiceUrl,
        Id = NextId(),
        Text = text,
    };

    /// <summary>Runs a turn in which the user says a text.</summary>
    public virtual Task SendTextToBotAsync(string userSays, BotCallbackHandler callback, CancellationToken cancellationToken) =>
        ProcessActivityAsync(MakeActivity(userSays), callback, cancellationToken);

    private string NextId() => (Interlocked.Increment(ref _nextId) - 1).ToString();

    private void Enqueue(Activity activity)
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var waiting))
            {
                if (waiting.TrySetResult(activity))
                    return;
            }

            ActiveQueue.Enqueue(activity);
        }
    }

    private bool ReplaceQueued(string? id, Activity? replacement)
    {
        lock (_lock)
        {
            var found = false;
            for (var left = ActiveQueue.Count; left > 0; left--)
            {
                var queued = ActiveQueue.Dequeue();
                var isIt = queued.Id == id;
                found |= isIt;
                if (!isIt)
                    ActiveQueue.Enqueue(queued);
                else if (replacement is not null)
                    ActiveQueue.Enqueue(replacement);
            }

            return found;
        }
    }
}
