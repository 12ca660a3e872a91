using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Streams;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>The WebSocket at <c>/conversations/{id}/stream</c>.</summary>
internal sealed class StreamEndpoint(
    Callers callers, IConversationFeed feed, OpenStreams streams, IHostApplicationLifetime lifetime, TimeProvider clock)
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

        // Clients keep the connection alive themselves; without an interval here there is no timer for each socket.
        using var socket = await context.WebSockets.AcceptWebSocketAsync(
            new WebSocketAcceptContext { KeepAliveInterval = TimeSpan.Zero });
        var stream = new FeedStream(socket, feed, conversationId, clock);
        await streams.RunAsync(stream, cursor, lifetime.ApplicationStopping);
        return Results.Empty;
    }
}
