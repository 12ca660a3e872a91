using TwitchBot.Content;

namespace TwitchBot.Language.Findings;

/// <summary>A concept the person said something about, of themselves and of now.</summary>
/// <param name="Concept">The concept's id.</param>
/// <param name="State">Whether it is there.</param>
/// <param name="Span">The words it was read from.</param>
public sealed record Finding(string Concept, FindingState State, TextSpan Span);
