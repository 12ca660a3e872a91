using Microsoft.AspNetCore.Http;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Streams;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary><c>POST</c> and <c>GET /conversations/{id}/activities</c>: send, and poll.</summary>
internal sealed class ActivityEndpoints(Callers callers, IConversationFeed feed, UserTurns turns, DirectLineOptions options)
{
    private const string Pattern = "/conversations/{conversationId}/activities";

    public void Map(DirectLineRoutes routes)
    {
        routes.Map(HttpMethods.Post, Pattern, SendAsync);
        routes.Map(HttpMethods.Get, Pattern, PollAsync);
    }

    private async Task<IResult> SendAsync(HttpContext context)
    {
        var conversationId = (string)context.Request.RouteValues["conversationId"]!;
        var (caller, refusal) = callers.Identify(context.Request, conversationId);
        if (caller is null)
            return refusal!;
        var body = context.Request.ContentLength > options.ActivityLimit
            ? null
            : await LimitedBody.ReadAsync(context.Request.Body, options.ActivityLimit, context.RequestAborted);
        return body is null
            ? LimitedBody.ActivityTooLarge(options)
            : await turns.RunAsync(caller, conversationId, claimedId: null, body, files: []);
    }

    private async Task<IResult> PollAsync(HttpContext context)
    {
        var conversationId = (string)context.Request.RouteValues["conversationId"]!;
        var (caller, refusal) = callers.Identify(context.Request, conversationId);
        if (caller is null)
            return refusal!;
        if (!Watermark.TryParse(context.Request.Query["watermark"], out var after))
            return Refusal.BadRequest(Watermark.Problem);
        if (await feed.ReadAsync(conversationId, FeedCursor.Polling(after), int.MaxValue, context.RequestAborted) is not { } page)
            return Refusal.UnknownConversation;
        var frame = new byte[FrameFormat.Size(page)];
        return Results.Bytes(frame.AsMemory(0, FrameFormat.Write(page, frame)), "application/json; charset=utf-8");
    }
}
