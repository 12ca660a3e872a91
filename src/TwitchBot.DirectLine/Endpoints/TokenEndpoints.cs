using Microsoft.AspNetCore.Http;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary><c>POST /tokens/generate</c> and <c>POST /tokens/refresh</c>.</summary>
internal sealed class TokenEndpoints(Callers callers, TokenAnswers answers, IConversationFeed feed, DirectLineOptions options)
{
    public void Map(DirectLineRoutes routes)
    {
        routes.Map(HttpMethods.Post, "/tokens/generate", GenerateAsync);
        routes.Map(HttpMethods.Post, "/tokens/refresh", RefreshAsync);
    }

    private async Task<IResult> GenerateAsync(HttpContext context)
    {
        DirectLineSite? site = null;
        if (Callers.HasCredential(context.Request))
        {
            var (caller, refusal) = callers.Identify(context.Request);
            if (caller is null)
                return refusal!;
            site = caller.Site;
        }

        if (site is null && !CrossOrigin.IsSameOrigin(context.Request))
        {
            return new Refusal(
                StatusCodes.Status401Unauthorized, "Unauthorized",
                "A token is made for this host's own page, or for a site's server with its secret.");
        }

        var (start, problem) = await StartRequests.ReadAsync(context.Request, options);
        return start is null ? problem! : answers.Token(StartRequests.NewConversation(start, site, options));
    }

    private async Task<IResult> RefreshAsync(HttpContext context)
    {
        var (caller, refusal) = callers.Identify(context.Request);
        if (caller is null)
            return refusal!;
        if (caller.Claims is not { } claims)
            return Refusal.BadRequest("The secret does not expire; only a token can be refreshed.");

        // A token for a conversation that is about to be started can be refreshed; one that has been and is gone, cannot.
        var started = await feed.FindAsync(claims.ConversationId, context.RequestAborted) is not null;
        return claims.Started && !started ? Refusal.UnknownConversation : answers.Token(claims with { Started = started });
    }
}
