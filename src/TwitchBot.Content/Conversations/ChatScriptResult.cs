namespace TwitchBot.Content.Conversations;

/// <summary>What reading a <c>.chat</c> file came to: the conversation, or every error found.</summary>
/// <param name="Script">The conversation; null when there are errors.</param>
/// <param name="Errors">All errors, in line order; empty when the file is sound.</param>
public sealed record ChatScriptResult(ChatScript? Script, IReadOnlyList<ContentError> Errors);
