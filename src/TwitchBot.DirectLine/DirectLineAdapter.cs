using System.Globalization;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Turns;

namespace TwitchBot.DirectLine;

/// <summary>
/// Connects the bot to the conversations of the embedded Direct Line channel: what the bot sends enters the conversation's feed.
/// </summary>
public sealed class DirectLineAdapter : BotAdapter
{
    private readonly IConversationFeed _feed;
    private readonly IActivityJson _json;
    private readonly TimeProvider _time;

    internal DirectLineAdapter(IConversationFeed feed, IActivityJson json, TimeProvider time)
    {
        (_feed, _json, _time) = (feed, json, time);
        Use(new RefusedTurns());
    }

    /// <summary>Puts activities into their conversation, in order; each gets an id and a timestamp.</summary>
    /// <exception cref="InvalidOperationException">There is no such conversation, or it is forgotten.</exception>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activities);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
            responses[i] = new ResourceResponse(await SendAsync(activities[i], cancellationToken));
        return responses;
    }

    /// <summary>Gives an activity new content; clients see it in its old place.</summary>
    /// <exception cref="InvalidOperationException">The conversation holds no activity of this id.</exception>
    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (activity.Id is not { } id
            || await _feed.FindActivityAsync(activity.Conversation.Id, id, cancellationToken) is not { } earlier)
        {
            throw new InvalidOperationException($"The conversation holds no activity {activity.Id} to update.");
        }

        await PublishAsync(activity, id, earlier.Timestamp, FeedKind.Lasting, cancellationToken);
        return new ResourceResponse(id);
    }

    /// <summary>Takes an activity out of the conversation; one that is not there is left alone.</summary>
    public override async Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        if (reference.ActivityId is not { } id
            || await _feed.FindActivityAsync(reference.Conversation.Id, id, cancellationToken) is null)
        {
            return;
        }

        var deletion = new Activity
        {
            Type = ActivityTypes.MessageDelete,
            ChannelId = DirectLineIds.Channel,
            Conversation = reference.Conversation,
            From = reference.Bot ?? turnContext.Activity.Recipient,
        };
        var timestamp = await StampAsync(deletion, cancellationToken);
        await PublishAsync(deletion, id, timestamp, FeedKind.Deletion, cancellationToken);
    }

    /// <summary>Lets the bot speak first in a conversation that <paramref name="reference"/> remembers.</summary>
    /// <exception cref="BadHttpRequestException">A middleware refused the turn, as when too many wait.</exception>
    public override Task ContinueConversationAsync(
        string? botId, ConversationReference reference, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        return RunTurnAsync(reference.GetContinuationActivity(), callback, cancellationToken);
    }

    /// <summary>Runs one turn through the middleware.</summary>
    /// <exception cref="BadHttpRequestException">A middleware refused the turn.</exception>
    internal async Task RunTurnAsync(Activity activity, BotCallbackHandler callback, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, callback, cancellationToken);
        if (RefusedTurns.Of(turn) is { } refused)
            ExceptionDispatchInfo.Throw(refused);
    }

    private async Task<string> SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        switch (activity.Type)
        {
            case ActivityTypes.Trace or ActivityTypesEx.InvokeResponse:
                return activity.Id ?? "";
            case ActivityTypesEx.Delay:
                var pause = activity.Value is IConvertible value ? value.ToInt32(CultureInfo.InvariantCulture) : 0;
                await Task.Delay(TimeSpan.FromMilliseconds(pause), _time, cancellationToken);
                return activity.Id ?? "";
        }

        var id = await _feed.ReserveIdAsync(activity.Conversation.Id, cancellationToken) ?? throw Unknown(activity);
        var kind = activity.Type == ActivityTypes.Typing ? FeedKind.Live : FeedKind.Lasting;
        await PublishAsync(activity, id, await StampAsync(activity, cancellationToken), kind, cancellationToken);
        return id;
    }

    private async ValueTask<DateTimeOffset> StampAsync(Activity activity, CancellationToken cancellationToken) =>
        await _feed.StampAsync(activity.Conversation.Id, cancellationToken) ?? throw Unknown(activity);

    private async Task PublishAsync(
        Activity activity, string id, DateTimeOffset timestamp, FeedKind kind, CancellationToken cancellationToken)
    {
        var conversationId = activity.Conversation.Id;
        (activity.Id, activity.Timestamp) = (id, timestamp);
        if (activity.From is not null)
            activity.From.Role = RoleTypes.Bot;

        // A client holds a reply back until it has seen what it replies to.
        if (activity.ReplyToId is { } replied
            && await _feed.FindActivityAsync(conversationId, replied, cancellationToken) is null)
        {
            activity.ReplyToId = null;
        }

        var content = await _json.WriteAsync(activity);
        if (!await _feed.AppendAsync(conversationId, new FeedActivity(id, timestamp, content, kind), cancellationToken))
            throw Unknown(activity);
    }

    private static InvalidOperationException Unknown(Activity activity) =>
        new($"There is no Direct Line conversation {activity.Conversation.Id}, or it is forgotten.");
}
