namespace TwitchBot.Content;

/// <summary>What loading a content directory came to: the content, or every error found.</summary>
/// <param name="Content">The content; null when there are errors.</param>
/// <param name="Errors">All errors, in file and line order; empty when the content is sound.</param>
public sealed record ContentResult(BotContent? Content, IReadOnlyList<ContentError> Errors);
