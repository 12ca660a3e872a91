namespace TwitchBot.DirectLine.Tokens;

/// <summary>What a token says: one user in one conversation, until a time.</summary>
/// <param name="ConversationId">The only conversation that the token opens.</param>
/// <param name="UserId">The user whose activities it lets in.</param>
/// <param name="UserName">That user's name, where the one who asked for the token gave it.</param>
/// <param name="ExpiresAt">When it ends, UTC.</param>
/// <param name="Started">Whether the conversation had been started when the token was made.</param>
/// <param name="TrustedOrigins">The origins whose pages may use it; null means any.</param>
internal sealed record TokenClaims(
    string ConversationId,
    string UserId,
    string? UserName,
    DateTimeOffset ExpiresAt,
    bool Started,
    IReadOnlyList<string>? TrustedOrigins);
