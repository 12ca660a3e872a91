namespace TwitchBot.Content.Asking;

/// <summary>Something the articles never cover, however alike the rest of a question is.</summary>
/// <param name="About">What it is, for authors.</param>
/// <param name="Cues">What asks about it.</param>
/// <param name="Unless">Words that, in the same question, make it one that may be covered.</param>
/// <param name="IsSubject">Whether it says whose twitch, or which, a message is about; told before a question, it decides too.</param>
public sealed record DeclinedTopic(string About, IReadOnlyList<Cue> Cues, IReadOnlyList<string> Unless, bool IsSubject);

/// <summary>Words that stand in a question in this order, with a few others between the pieces.</summary>
/// <param name="Pieces">The pieces, each with its alternatives.</param>
public sealed record Cue(IReadOnlyList<IReadOnlyList<string>> Pieces);
