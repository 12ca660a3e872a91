namespace TwitchBot.Dialogs.Outcomes;

/// <summary>One part of an outcome.</summary>
/// <param name="Heading">Its heading; null where it has none.</param>
/// <param name="Text">Its words, in Markdown.</param>
/// <param name="IsAside">Whether it may stand back.</param>
internal sealed record OutcomePart(string? Heading, string Text, bool IsAside = false);
