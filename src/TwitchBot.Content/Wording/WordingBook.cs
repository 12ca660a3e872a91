using TwitchBot.Content.Conditions;

namespace TwitchBot.Content.Wording;

/// <summary>How people say things that are no concepts: commands, yes and no, cues, times.</summary>
/// <param name="Commands">Phrases that make up a whole message, by command name.</param>
/// <param name="Remarks">Phrases that count wherever they stand in a message, by name.</param>
/// <param name="Answers">Words for <c>yes</c>, <c>no</c> and <c>unsure</c>.</param>
/// <param name="Cues">Words that change what others mean (negation, somebody else, the past, fear), by name.</param>
/// <param name="Time">Words for lengths of time.</param>
public sealed record WordingBook(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Commands,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Remarks,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Answers,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Cues,
    TimeWords Time);

/// <summary>Words for lengths of time.</summary>
/// <param name="Units">Unit word to seconds.</param>
/// <param name="Numbers">Number word to the numbers it may mean ("a few" is three to five).</param>
/// <param name="Vague">Phrase to the seconds it may mean ("a while").</param>
public sealed record TimeWords(
    IReadOnlyDictionary<string, double> Units,
    IReadOnlyDictionary<string, Amount> Numbers,
    IReadOnlyDictionary<string, Amount> Vague);
