using Microsoft.AspNetCore.Http;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Streams;
using TwitchBot.DirectLine.Turns;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>The WebSocket at <c>/conversations/{id}/stream</c>.</summary>
internal sealed class StreamEndpoint(
    Callers callers, IConversationFeed feed, OpenStreams streams, Draining draining, DirectLineOptions options, TimeProvider clock)
{
    public void Map(DirectLineRoutes routes) => routes.MapWebSocket("/conversations/{conversationId}/stream", OpenAsync);

    private async Task<IResult> OpenAsync(HttpContext context)
    {
        var conversationId = (string)context.Request.RouteValues["conversationId"]!;
        var (caller, refusal) = callers.IdentifyStream(context.Request, conversationId);
        if (caller is null)
            return refusal!;
        if (!Watermark.TryParse(context.Request.Query["watermark"], out var after))
            return Refusal.BadRequest(Watermark.Problem);
        if (!context.WebSockets.IsWebSocketRequest)
            return Refusal.BadRequest("This address is a WebSocket; to poll, use GET on the conversation's activities.");
        if (await feed.JoinAsync(conversationId, after, context.RequestAborted) is not { } cursor)
            return Refusal.UnknownConversation;
        if (streams.Full)
        {
            return new Refusal(
                StatusCodes.Status503ServiceUnavailable, "TooManyStreams", "Too many streams are open; try again in a while.")
            {
                RetryAfter = 5,
            };
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            KeepAliveInterval = options.PingInterval,
            KeepAliveTimeout = options.PongTimeout,
        });
        using var stream = new FeedStream(socket, feed, conversationId, options, clock);
        await streams.RunAsync(stream, cursor, draining.Over);
        return Results.Empty;
    }
}
