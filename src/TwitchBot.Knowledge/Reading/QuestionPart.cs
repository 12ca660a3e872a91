namespace TwitchBot.Knowledge.Reading;

/// <summary>One thing asked.</summary>
/// <param name="Terms">What it is about and how it is asked.</param>
/// <param name="Words">Its literal words, by which equal terms are told apart.</param>
/// <param name="Length">How many words it has, those too that stand in no article and no curated question.</param>
/// <param name="Context">What was told around it or spoken of before, without what is asked itself.</param>
/// <param name="Unknown">How many of its words no article and no chatter knows; words of people's lives count less.</param>
/// <param name="HasContent">Whether it says what it is about; "why?" and "is that normal?" do not.</param>
/// <param name="IsBare">Whether it says nothing at all of what it is about, and nothing was told or shown before.</param>
/// <param name="ContextShare">How much the context counts: the less the question says itself, the more.</param>
/// <param name="NamesTwitch">Whether it names the nose or the twitch.</param>
/// <param name="IsAdrift">Whether it asks why, how or when, and not about the twitch: "why am I always thirsty?"</param>
/// <param name="IsDeclined">Whether it asks about something that is never covered.</param>
/// <param name="Start">Where it starts in the message, in characters.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal sealed record QuestionPart(
    List<int> Terms,
    List<int> Words,
    int Length,
    List<int> Context,
    float Unknown,
    bool HasContent,
    bool IsBare,
    float ContextShare,
    bool NamesTwitch,
    bool IsAdrift,
    bool IsDeclined,
    int Start,
    int End);
