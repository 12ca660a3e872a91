using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Language;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>The questions: which waits, which comes next, and how many are left. Pure.</summary>
/// <param name="content">The questions and the vocabulary.</param>
public sealed class Interview(BotContent content)
{
    private readonly Relevance _relevance = new(content);
    private readonly OpenSigns _signs = new(content);
    private readonly Dictionary<string, Question> _byId = content.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);

    /// <summary>The next question worth asking; null when none is left.</summary>
    public Question? Next(Memory memory) =>
        memory.Pending?.StartsWith(Memory.AboutOne, StringComparison.Ordinal) == true ? Pending(memory) : Left(memory).FirstOrDefault();

    /// <summary>How far the interview is: the number of the next question, and about how many there will be.</summary>
    public (int Number, int Total) Progress(Memory memory)
    {
        var facts = new Facts(memory.Case, content.Concepts);
        var (number, total) = (memory.Asked.Count + 1, memory.Asked.Count);
        var covered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var question in Left(memory))
        {
            // A question about what others left over is none while those are still to come.
            var open = _signs.Of(question, facts).ToList();
            total += open.Count > 0 && open.TrueForAll(covered.Contains) ? 0 : 1;
            covered.UnionWith(open);
        }

        return (number, Math.Max(number, total));
    }

    /// <summary>The question that waits for an answer; null when none does.</summary>
    public Question? Pending(Memory memory) => memory.Pending switch
    {
        null => null,
        var id when id.StartsWith(Memory.AboutOne, StringComparison.Ordinal) => About(id[Memory.AboutOne.Length..]),
        var id => _byId.GetValueOrDefault(id),
    };

    /// <summary>The id of the question about one finding alone.</summary>
    public static string IdAbout(string concept) => Memory.AboutOne + concept;

    /// <summary>The context in which a message is read.</summary>
    public ReadContext ContextOf(Memory memory, DateTime now) =>
        !memory.Resuming && Pending(memory) is { } question ? new ReadContext(now, question.Expects, question.About) : ReadContext.Nothing(now);

    /// <summary>What a question asks about and nothing is known of.</summary>
    public IEnumerable<string> Unanswered(Question question, Case known) => _signs.Of(question, new Facts(known, content.Concepts));

    private IEnumerable<Question> Left(Memory memory)
    {
        var facts = new Facts(memory.Case, content.Concepts);
        var urgency = _relevance.UrgencyOf(facts);
        foreach (var question in content.Questions)
        {
            if (!memory.Asked.Contains(question.Id) && !IsKnown(question, memory.Case, facts)
                && question.When.Holds(facts) && Matters(question, facts, urgency))
            {
                yield return question;
            }
        }
    }

    /// <summary>Whose twitch it is decides how everything else is worded; all other questions must be able to change the outcome.</summary>
    private bool Matters(Question question, Facts facts, Urgency urgency) =>
        question.Expects == AnswerKind.Whose ? urgency < Urgency.Emergency : _relevance.CanMatter(question, facts, urgency);

    private bool IsKnown(Question question, Case known, Facts facts) => question.Expects switch
    {
        AnswerKind.Onset => known.Onset is not null,
        AnswerKind.Episode => known.Episode is not null,
        AnswerKind.Whose => known.Whose is not null,
        _ => !_signs.Of(question, facts).Any(),
    };

    private Question? About(string concept) => !content.Concepts.Has(concept) ? null : new Question
    {
        Id = IdAbout(concept),
        Say = "assessment.reopened.say",
        Again = "assessment.reopened.again",
        Why = "assessment.reopened.why",
        Expects = AnswerKind.YesNo,
        About = [concept],
        Offers = [],
        When = Content.Conditions.Condition.Always,
    };
}
