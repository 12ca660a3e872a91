using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Turns;

/// <summary>Runs the bot for what clients send, and for the start of a conversation.</summary>
internal sealed partial class TurnRunner(
    DirectLineAdapter adapter,
    IConversationFeed feed,
    IActivityJson json,
    TimeProvider clock,
    DirectLineOptions options,
    IServiceScopeFactory scopes,
    Draining draining,
    ILogger<TurnRunner> logger)
{
    /// <summary>
    /// Runs the turn of a user's activity to its end, even if the client goes away, and says why it could not; null where it ran.
    /// The echo enters the feed when the turn begins, so that echoes stand in the order of the turns.
    /// </summary>
    public async Task<Refusal?> RunAsync(UserActivity sent, byte[] content)
    {
        if (await json.ReadAsync(content) is not { } activity)
            return Refusal.BadRequest("A property of the activity has a value of the wrong kind; see the activity schema.");
        if (!draining.TryBegin())
            return Refusal.Stopping;
        try
        {
            await adapter.RunTurnAsync(activity, EchoAndRunAsync, CancellationToken.None);
            return null;
        }
        catch (BadHttpRequestException refused)
        {
            return new Refusal(refused.StatusCode, "TurnRefused", refused.Message)
            {
                RetryAfter = refused.StatusCode == StatusCodes.Status429TooManyRequests ? 1 : null,
            };
        }
        catch (Exception failure)
        {
            LogFailed(failure, sent.ConversationId);
            return new Refusal(
                StatusCodes.Status502BadGateway, "BotError", "The bot failed to handle the activity; you can go on.");
        }
        finally
        {
            draining.End();
        }

        async Task EchoAndRunAsync(ITurnContext turn, CancellationToken cancellationToken)
        {
            var timestamp = await feed.StampAsync(sent.ConversationId, cancellationToken) ?? clock.GetUtcNow();
            turn.Activity.Timestamp = timestamp;
            var kind = turn.Activity.Type == ActivityTypes.Typing ? FeedKind.Live : FeedKind.Lasting;
            var echo = new FeedActivity(sent.Id, timestamp, UserActivity.Stamp(content, timestamp), kind);
            await feed.AppendAsync(sent.ConversationId, echo, cancellationToken);
            await RunBotAsync(turn, cancellationToken);
        }
    }

    /// <summary>Tells the bot that a conversation has started. A failure is logged, since nobody waits for it.</summary>
    public async Task GreetAsync(FeedConversation conversation, string? locale)
    {
        var user = new ChannelAccount(conversation.UserId, conversation.UserName, RoleTypes.User);
        var bot = new ChannelAccount(options.BotId, options.BotName, RoleTypes.Bot);
        if (!draining.TryBegin())
            return;
        try
        {
            var activity = new Activity
            {
                Type = ActivityTypes.ConversationUpdate,
                Id = await feed.ReserveIdAsync(conversation.Id),
                Timestamp = await feed.StampAsync(conversation.Id),
                ChannelId = DirectLineIds.Channel,
                ServiceUrl = DirectLineIds.ServiceUrl,
                Conversation = new ConversationAccount(id: conversation.Id),
                From = user,
                Recipient = bot,
                MembersAdded = [user, bot],
                Locale = locale,
            };
            await adapter.RunTurnAsync(activity, RunBotAsync, CancellationToken.None);
        }
        catch (Exception failure)
        {
            LogFailed(failure, conversation.Id);
        }
        finally
        {
            draining.End();
        }
    }

    private async Task RunBotAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IBot>().OnTurnAsync(turn, cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The bot failed in Direct Line conversation {ConversationId}.")]
    private partial void LogFailed(Exception failure, string conversationId);
}
