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

    /// <summary>Assesses a case.</summary>
    public Outcome Assess(Case known)
    {
        var facts = new Facts(known, content.Concepts);
        var reasons = content.Triage.Rules.Where(rule => rule.When.Holds(facts)).OrderByDescending(rule => rule.Urgency).ToList();
        return new Outcome(
            reasons.Count == 0 ? Urgency.SelfCare : reasons[0].Urgency,
            reasons,
            [.. content.Triage.Explanations.Where(note => note.When.Holds(facts))],
            [.. content.Triage.Advice.Where(note => note.When.Holds(facts))],
            [.. _redFlagQuestions.SelectMany(question => Unanswered(question, facts))]);
    }

    /// <summary>Of a question about several signs, the ones nothing is known of; none where any is there or all are absent.</summary>
    private IEnumerable<string> Unanswered(Question question, Facts facts) =>
        question.About.Any(id => facts.State(id) == FindingState.Present)
            ? []
            : question.About.Where(id => content.Concepts[id].Words.Count > 0 && facts.State(id) is null or FindingState.Unsure);
}
