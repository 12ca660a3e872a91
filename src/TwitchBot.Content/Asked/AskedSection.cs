namespace TwitchBot.Content.Asked;

/// <summary>How people really ask for what a section says, and what they ask that sounds like it and stands in no article.</summary>
/// <param name="Section">Its id, <c>article#section</c>; null for what is near no section.</param>
/// <param name="Asks">Questions and remarks that the section answers.</param>
/// <param name="NotCovered">Near misses.</param>
public sealed record AskedSection(string? Section, IReadOnlyList<string> Asks, IReadOnlyList<string> NotCovered);
