using Microsoft.AspNetCore.Http;
using TwitchBot.DirectLine.Tokens;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>Writes the answers that carry a fresh token, with a stream's address where there is one.</summary>
internal sealed class TokenAnswers(TokenSigner tokens, DirectLineOptions options, TimeProvider clock)
{
    /// <summary>A fresh token that says the same as <paramref name="claims"/>, only longer.</summary>
    public IResult Token(TokenClaims claims) =>
        Answer(StatusCodes.Status200OK, claims.ConversationId, Sign(claims), streamUrl: null);

    /// <summary>A fresh token for a conversation that has started, and the address of its stream.</summary>
    public IResult Conversation(int status, HttpRequest request, TokenClaims claims, string? watermark)
    {
        var token = Sign(claims with { Started = true });
        var query = QueryString.Create(Callers.QueryParameter, token);
        if (!string.IsNullOrEmpty(watermark))
            query = query.Add("watermark", watermark);
        var scheme = request.IsHttps ? "wss" : "ws";
        var address = PublicAddress.Of(request, scheme, $"conversations/{claims.ConversationId}/stream");
        return Answer(status, claims.ConversationId, token, address + query);
    }

    private string Sign(TokenClaims claims) => tokens.Sign(claims with { ExpiresAt = clock.GetUtcNow() + options.TokenLifetime });

    private IResult Answer(int status, string conversationId, string token, string? streamUrl) => Results.Json(
        new ConversationResponse(conversationId, token, (int)options.TokenLifetime.TotalSeconds, streamUrl),
        WireJson.Default.ConversationResponse,
        statusCode: status);
}
