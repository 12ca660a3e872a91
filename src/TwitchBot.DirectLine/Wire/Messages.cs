using System.Text.Json.Serialization;

namespace TwitchBot.DirectLine.Wire;

/// <summary>The body of <c>POST /tokens/generate</c> and <c>POST /conversations</c>; every part is optional.</summary>
internal sealed record StartRequest(StartUser? User, string? Locale, IReadOnlyList<string>? TrustedOrigins);

/// <summary>The user a page or its server brings along.</summary>
internal sealed record StartUser(string? Id, string? Name);

/// <summary>A conversation, the token that opens it and, once it has started, the address of its stream.</summary>
internal sealed record ConversationResponse(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl);

/// <summary>The id under which an activity entered the conversation.</summary>
internal sealed record ResourceIdResponse(string Id);

/// <summary>A session id, for clients of the enhanced authentication scheme.</summary>
internal sealed record SessionResponse(string SessionId);

/// <summary>What went wrong, in Direct Line's shape: <c>{"error":{"code","message"}}</c>.</summary>
internal sealed record ErrorResponse(ErrorBody Error);

/// <summary>A code for programs and one sentence for people.</summary>
internal sealed record ErrorBody(string Code, string Message);
