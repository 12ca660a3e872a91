using Microsoft.AspNetCore.Http;
using TwitchBot.DirectLine.Limits;
using TwitchBot.DirectLine.Tokens;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>Tells from a request's credentials who makes it, and whether they may.</summary>
internal sealed class Callers(TokenSigner tokens, SiteSecrets secrets, RequestLimits limits)
{
    /// <summary>The name of the query parameter in which a stream's address carries its token.</summary>
    public const string QueryParameter = "t";

    private const string Scheme = "Bearer ";

    private static Refusal NoCredential { get; } = new(
        StatusCodes.Status401Unauthorized, "Unauthorized",
        "Send a Direct Line token in the Authorization header: Bearer <token>.");

    /// <summary>Whether the request brings a credential in its header.</summary>
    public static bool HasCredential(HttpRequest request) => Bearer(request) is not null;

    /// <summary>The caller, by the secret or a good token; otherwise why the request is refused.</summary>
    public (Caller? Caller, Refusal? Refusal) Identify(HttpRequest request) => Check(request, Bearer(request));

    /// <summary>The caller, who must hold the secret or a token for this very conversation.</summary>
    public (Caller? Caller, Refusal? Refusal) Identify(HttpRequest request, string conversationId) =>
        For(conversationId, Identify(request));

    /// <summary>The caller of a stream: browsers cannot send a header with a WebSocket, so the token is in the query.</summary>
    public (Caller? Caller, Refusal? Refusal) IdentifyStream(HttpRequest request, string conversationId) =>
        For(conversationId, Check(request, request.Query[QueryParameter] is [{ Length: > 0 } token] ? token : Bearer(request)));

    private (Caller? Caller, Refusal? Refusal) Check(HttpRequest request, string? credential)
    {
        if (credential is null)
            return (null, NoCredential);
        if (secrets.SiteOf(credential) is { } site)
            return (new Caller(Claims: null, site), null);
        return tokens.Read(credential) switch
        {
            (TokenState.Good, { } claims) when MayComeFrom(request, claims) =>
                limits.OfToken(claims) is { } tooMany ? (null, tooMany) : (new Caller(claims), null),
            (TokenState.Good, _) => (null, Refusal.Forbidden("OriginNotTrusted", "The token is not for pages of this origin.")),
            (TokenState.Expired, _) => (null, Refusal.Forbidden("TokenExpired", "The token has expired; get a new one.")),
            _ => (null, Refusal.Forbidden("BadToken", "The token is not from this server; get a new one.")),
        };
    }

    private static (Caller? Caller, Refusal? Refusal) For(string conversationId, (Caller? Caller, Refusal? Refusal) answer) =>
        answer.Caller?.Claims is { } claims && claims.ConversationId != conversationId
            ? (null, Refusal.Forbidden("WrongConversation", "The token is for another conversation."))
            : answer;

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization is [{ } header] && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..].Trim()
            : null;

    // The page that this host serves stands in a frame on the site's pages, so it is trusted along with them.
    private static bool MayComeFrom(HttpRequest request, TokenClaims claims) =>
        claims.TrustedOrigins is not { Count: > 0 } trusted
        || request.Headers.Origin is not [{ } origin]
        || trusted.Contains(origin, StringComparer.OrdinalIgnoreCase)
        || CrossOrigin.IsOwn(request, origin);
}
