using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Tokens;
using TwitchBot.DirectLine.Turns;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>Who makes a request.</summary>
/// <param name="Claims">What the caller's token says; null for a site's server, which has a secret.</param>
/// <param name="Site">The site whose secret the caller has; null for one with a token.</param>
internal sealed record Caller(TokenClaims? Claims, DirectLineSite? Site = null)
{
    /// <summary>Who sends an activity. A token names its user; a server with the secret may speak for anyone.</summary>
    public Party Sender(FeedConversation conversation, string? claimedId, string? claimedName) => Claims is { } token
        ? new Party(token.UserId, token.UserName ?? claimedName)
        : new Party(claimedId ?? conversation.UserId, claimedName ?? conversation.UserName);
}
