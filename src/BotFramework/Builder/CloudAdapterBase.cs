using System.Net;
using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Runs turns of channels that speak the Bot Connector protocol, and answers through their connector.</summary>
public abstract class CloudAdapterBase : BotAdapter
{
    /// <summary>Makes an adapter.</summary>
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger = null)
        : this(botFrameworkAuthentication, logger, TimeProvider.System)
    {
    }

    private protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger? logger, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
        Time = time;
    }

    /// <summary>Decides who may call the bot.</summary>
    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; }

    /// <summary>Told what operators should know.</summary>
    protected ILogger Logger { get; }

    private TimeProvider Time { get; }

    /// <inheritdoc/>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException("There is nothing to send.", nameof(activities));

        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = await SendOneAsync(turnContext, activities[i], cancellationToken) ?? new ResourceResponse(string.Empty);
        return responses;
    }

    /// <inheritdoc/>
    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Complete(activity);
        return Connector(turnContext).UpdateAsync(activity, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        return Connector(turnContext).DeleteAsync(reference.Conversation.Id, reference.ActivityId!, cancellationToken);
    }

    /// <inheritdoc/>
    public override Task ContinueConversationAsync(
        string? botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        var bot = new ClaimsIdentity([new Claim("aud", botId ?? string.Empty), new Claim("appid", botId ?? string.Empty)]);
        return ProcessProactiveAsync(bot, reference.GetContinuationActivity(), audience: null, callback, cancellationToken);
    }

    /// <summary>Runs a turn that the bot starts.</summary>
    protected async Task ProcessProactiveAsync(
        ClaimsIdentity claimsIdentity,
        Activity continuationActivity,
        string? audience,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var connectors = BotFrameworkAuthentication.CreateConnectorFactory(claimsIdentity);
        using var connector = await connectors.CreateAsync(continuationActivity.ServiceUrl, audience, cancellationToken);
        using var turn = CreateTurn(continuationActivity, claimsIdentity, connector);
        await RunPipelineAsync(turn, callback, cancellationToken);
    }

    /// <summary>Runs a turn for a caller who has been let in; answers what goes into the HTTP body, if anything.</summary>
    protected async Task<InvokeResponse?> ProcessActivityAsync(
        AuthenticateRequestResult authenticateRequestResult,
        Activity activity,
        BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        var caller = authenticateRequestResult;
        activity.CallerId = caller.CallerId;
        using var connector = await caller.ConnectorFactory.CreateAsync(activity.ServiceUrl, caller.Audience, cancellationToken);
        using var turn = CreateTurn(activity, caller.ClaimsIdentity, connector);
        await RunPipelineAsync(turn, callback, cancellationToken);
        return Answer(turn);
    }

    private static InvokeResponse? Answer(TurnContext turn)
    {
        if (turn.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
            return new InvokeResponse { Status = (int)HttpStatusCode.OK, Body = new ExpectedReplies(turn.BufferedReplyActivities) };
        if (turn.Activity.Type != ActivityTypes.Invoke)
            return null;
        return turn.TurnState.Get<Activity>(InvokeResponseKey)?.Value as InvokeResponse
            ?? new InvokeResponse { Status = (int)HttpStatusCode.NotImplemented };
    }

    private static IConnectorClient Connector(ITurnContext turnContext) => turnContext.TurnState.Get<IConnectorClient>()
        ?? throw new InvalidOperationException("This turn was not started by this adapter, so it has no connector.");

    // Channels refuse activities that leave one of these out, even where the request that is answered did.
    private static void Complete(Activity activity)
    {
        activity.Type ??= ActivityTypes.Message;
        activity.From ??= new ChannelAccount("bot", role: RoleTypes.Bot);
        activity.Recipient ??= new ChannelAccount();
    }

    private TurnContext CreateTurn(Activity activity, ClaimsIdentity identity, IConnectorClient connector)
    {
        var turn = new TurnContext(this, activity);
        turn.TurnState.Add<IIdentity>(BotIdentityKey, identity);
        turn.TurnState.Add(connector);
        return turn;
    }

    private async Task<ResourceResponse?> SendOneAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = null;
        switch (activity.Type)
        {
            case ActivityTypesEx.Delay:
                await Task.Delay(TimeSpan.FromMilliseconds(Convert.ToInt32(activity.Value)), Time, cancellationToken);
                return null;
            case ActivityTypesEx.InvokeResponse:
                turnContext.TurnState.Add(InvokeResponseKey, activity);
                return null;
            case ActivityTypes.Trace when activity.ChannelId != Channels.Emulator:
                return null;
            default:
                Complete(activity);
                return await Connector(turnContext).SendAsync(activity, cancellationToken);
        }
    }
}
