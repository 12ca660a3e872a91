using Microsoft.AspNetCore.Http;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Tokens;
using TwitchBot.DirectLine.Turns;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary><c>POST /conversations</c> starts or resumes; <c>GET /conversations/{id}</c> resumes from a watermark.</summary>
internal sealed class ConversationEndpoints(
    Callers callers, TokenAnswers answers, IConversationFeed feed, TurnRunner turns, DirectLineOptions options)
{
    public void Map(DirectLineRoutes routes)
    {
        routes.Map(HttpMethods.Post, "/conversations", StartAsync);
        routes.Map(HttpMethods.Get, "/conversations/{conversationId}", ResumeAsync);
    }

    private async Task<IResult> StartAsync(HttpContext context)
    {
        var (caller, refusal) = callers.Identify(context.Request);
        if (caller is null)
            return refusal!;
        var (start, problem) = await StartRequests.ReadAsync(context.Request, options);
        if (start is null)
            return problem!;

        var claims = caller.Claims ?? StartRequests.NewConversation(start, caller.Site, options);
        var conversation = new FeedConversation(claims.ConversationId, claims.UserId, claims.UserName ?? start.User?.Name);
        if (!await feed.StartAsync(conversation, context.RequestAborted))
            return answers.Conversation(StatusCodes.Status200OK, context.Request, claims, watermark: null);

        // Not awaited: what the bot says enters the feed, and the client reads it from there whenever it connects.
        _ = turns.GreetAsync(conversation, start.Locale is { Length: <= DirectLineIds.LongestName } locale ? locale : null);
        return answers.Conversation(StatusCodes.Status201Created, context.Request, claims, watermark: null);
    }

    private async Task<IResult> ResumeAsync(HttpContext context)
    {
        var conversationId = (string)context.Request.RouteValues["conversationId"]!;
        var (caller, refusal) = callers.Identify(context.Request, conversationId);
        if (caller is null)
            return refusal!;
        string? watermark = context.Request.Query["watermark"];
        if (!Watermark.TryParse(watermark, out _))
            return Refusal.BadRequest(Watermark.Problem);
        if (await feed.FindAsync(conversationId, context.RequestAborted) is not { } conversation)
            return Refusal.UnknownConversation;
        var claims = caller.Claims
            ?? new TokenClaims(
                conversationId, conversation.UserId, conversation.UserName, default, Started: true, TrustedOrigins: null);
        return answers.Conversation(StatusCodes.Status200OK, context.Request, claims, watermark);
    }
}
