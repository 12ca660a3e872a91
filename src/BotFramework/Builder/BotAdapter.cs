using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Connects a bot to a channel: runs turns and delivers what the bot sends.</summary>
public abstract class BotAdapter
{
    /// <summary>The name under which a turn keeps its invoke response.</summary>
    public const string InvokeResponseKey = "BotFrameworkAdapter.InvokeResponse";

    /// <summary>The name under which a turn keeps who called the bot.</summary>
    public const string BotIdentityKey = "BotIdentity";

    /// <summary>What to do about an exception in a turn; when null, it goes on to the caller.</summary>
    public Func<ITurnContext, Exception, Task>? OnTurnError { get; set; }

    /// <summary>What every turn passes before it reaches the bot.</summary>
    public MiddlewareSet MiddlewareSet { get; } = new();

    /// <summary>Adds middleware after that already there.</summary>
    public BotAdapter Use(IMiddleware middleware)
    {
        MiddlewareSet.Use(middleware);
        return this;
    }

    /// <summary>Delivers activities in order; answers with one response for each.</summary>
    public abstract Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken);

    /// <summary>Replaces the activity that has the same id.</summary>
    public abstract Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes the activity that the reference names.</summary>
    public abstract Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken);

    /// <summary>Runs a turn that the bot starts (proactive).</summary>
    public virtual async Task ContinueConversationAsync(
        string? botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var context = new TurnContext(this, reference.GetContinuationActivity());
        await RunPipelineAsync(context, callback, cancellationToken);
    }

    /// <summary>Runs the middleware and the bot; exceptions go to <see cref="OnTurnError"/> where it is set.</summary>
    protected async Task RunPipelineAsync(
        ITurnContext turnContext, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        try
        {
            await MiddlewareSet.ReceiveActivityWithStatusAsync(turnContext, callback, cancellationToken);
        }
        catch (Exception e) when (OnTurnError is not null)
        {
            await OnTurnError(turnContext, e);
        }
    }
}
