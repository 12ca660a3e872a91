namespace TwitchBot.Content.Examples;

/// <summary>Which words count as one when answers are compared.</summary>
/// <param name="Same">Words by the word they count as: "she" as "i".</param>
/// <param name="Negation">Words that turn what follows.</param>
/// <param name="Turns">Words that end what a negation turns.</param>
/// <param name="Numbers">Number words, by their value.</param>
/// <param name="Senses">Words that say the same kind of thing, by a name for it; a word may stand under several.</param>
public sealed record AlikeWords(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Same,
    IReadOnlyList<string> Negation,
    IReadOnlyList<string> Turns,
    IReadOnlyDictionary<int, IReadOnlyList<string>> Numbers,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Senses);
