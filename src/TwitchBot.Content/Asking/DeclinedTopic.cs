namespace TwitchBot.Content.Asking;

/// <summary>Something the articles never cover, however alike the rest of a question is.</summary>
/// <param name="About">What it is, for authors.</param>
/// <param name="Words">Words and phrases that ask about it.</param>
/// <param name="Unless">Words that, in the same question, make it one that may be covered.</param>
public sealed record DeclinedTopic(string About, IReadOnlyList<string> Words, IReadOnlyList<string> Unless);
