using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Triage;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Triage;

/// <summary>From a case to its outcome: a pure function of the case and the rules.</summary>
/// <param name="content">The rules and the vocabulary.</param>
public sealed class TriageEngine(BotContent content)
{
    /// <summary>The red-flag questions: what they ask about must be answered, or the outcome says that it was not.</summary>
    private readonly Question[] _redFlagQuestions =
        [.. content.Questions.Where(question => question.About.Any(id => content.Concepts[id].Kind == ConceptKind.RedFlag))];

    private readonly Explaining _explaining = new(content);

    /// <summary>Assesses a case.</summary>
    public Outcome Assess(Case known)
    {
        var facts = new Facts(known, content.Concepts);
        var reasons = content.Triage.Rules.Where(rule => rule.When.Holds(facts)).OrderByDescending(rule => rule.Urgency).ToList();
        return new Outcome(
            reasons.Count == 0 ? Urgency.SelfCare : reasons[0].Urgency,
            reasons,
            _explaining.Of(known, facts),
            Fitting(content.Triage.Advice, facts),
            Fitting(content.Triage.Professionals, facts),
            Fitting(content.Triage.Discuss, facts),
            [.. _redFlagQuestions.Where(question => question.When.Holds(facts)).SelectMany(question => Unanswered(question, facts)).Distinct(StringComparer.Ordinal)]);
    }

    private static List<TriageNote> Fitting(IReadOnlyList<TriageNote> notes, Facts facts) => [.. notes.Where(note => note.When.Holds(facts))];

    /// <summary>Of a question about several signs, the ones nothing is known of; none where any is there or all are absent.</summary>
    private IEnumerable<string> Unanswered(Question question, Facts facts) =>
        question.About.Any(id => facts.State(id) == FindingState.Present)
            ? []
            : question.About.Where(id => content.Concepts[id].Words.Count > 0 && facts.State(id) is null or FindingState.Unsure);
}
