using TwitchBot.Content.Assessment;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Answers.Examples;

namespace TwitchBot.Language;

/// <summary>What was asked, and when: an answer is read in the light of its question.</summary>
/// <param name="Now">The person's local time, to which "since Monday" is relative.</param>
/// <param name="Expects">What kind of answer the question expects; null when nothing was asked.</param>
/// <param name="About">The concepts it asked about.</param>
/// <param name="YesMeansAbsent">Whether the question asked for the opposite ("do you sleep well?").</param>
/// <param name="Asked">What a question in free words asks about beside concepts; null for the bot's own.</param>
public sealed record ReadContext(DateTime Now, AnswerKind? Expects, IReadOnlyList<string> About, bool YesMeansAbsent = false, Asked? Asked = null)
{
    /// <summary>What a question in free words is likest to in the bank of answers; null for the bot's own, of which the concepts tell.</summary>
    internal QuestionSubject? Subject { get; init; }

    /// <summary>Nothing was asked.</summary>
    public static ReadContext Nothing(DateTime now) => new(now, null, []);

    /// <summary>The concepts and other topics asked about.</summary>
    internal IReadOnlyList<string> Topics => Asked?.Topics ?? About;
}
