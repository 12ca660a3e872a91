namespace TwitchBot.Content.Wording;

/// <summary>How people say things that are no concepts: commands, yes and no, cues, times.</summary>
/// <param name="Commands">Phrases that make up a whole message, by command name.</param>
/// <param name="Requests">Phrases that make a message a command wherever they stand, by command name.</param>
/// <param name="Remarks">Phrases that count wherever they stand in a message, by name.</param>
/// <param name="Answers">Words for <c>yes</c>, <c>no</c>, <c>unsure</c> and their like, by name.</param>
/// <param name="TheirSide">What the one who asks says, and the one who answers says for it: "your" is "my".</param>
/// <param name="Cues">Words that change what others mean (negation, somebody else, the past, fear), by name.</param>
/// <param name="Time">Words for lengths of time.</param>
public sealed record WordingBook(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Commands,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Requests,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Remarks,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Answers,
    IReadOnlyDictionary<string, string> TheirSide,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Cues,
    TimeWords Time);
