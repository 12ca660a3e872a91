namespace TwitchBot.Content.Asking;

/// <summary>How people ask: what finding an answer needs beside the vocabulary.</summary>
/// <param name="Topic">The concepts that every question is about, said or not.</param>
/// <param name="Manner">Names from <paramref name="Same"/> that tell how something is asked, not what about.</param>
/// <param name="Kinds">Names from <paramref name="Same"/> that tell which kind of thing is asked for: how to, who, when, where.</param>
/// <param name="General">Names from <paramref name="Same"/> that, after something was told, ask about that: "is that bad?"</param>
/// <param name="Chatter">Words that say nothing about what is asked.</param>
/// <param name="Setting">Words of people's lives that tell little of what is asked: a job, a holiday, a meal.</param>
/// <param name="Asides">Words that begin a remark after a question: "can it spread, I have it since May".</param>
/// <param name="Refers">Words that stand for the twitch: "can coffee do <i>this</i>?"</param>
/// <param name="Helped">What people write after an answer that helped.</param>
/// <param name="NotHelped">What people write after an answer that did not.</param>
/// <param name="Same">Words that mean the same in a question, by a name; the name of a concept adds words to that concept.</param>
/// <param name="Strange">Words for things that no article speaks of, by their kind: other medicines, other parts of the body.</param>
/// <param name="Declined">What the articles never cover.</param>
public sealed record AskingBook(
    IReadOnlyList<string> Topic,
    IReadOnlyList<string> Manner,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> General,
    IReadOnlyList<string> Chatter,
    IReadOnlyList<string> Setting,
    IReadOnlyList<string> Asides,
    IReadOnlyList<string> Refers,
    IReadOnlyList<string> Helped,
    IReadOnlyList<string> NotHelped,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Same,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Strange,
    IReadOnlyList<DeclinedTopic> Declined);
