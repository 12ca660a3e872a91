using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Triage;

namespace TwitchBot.Triage;

/// <summary>
/// Whether asking a question can still change what a case comes to: a pure function of the case and the rules. Once a case is to be
/// seen today, only what would make it an emergency counts, for nobody should be kept from going by questions.
/// </summary>
public sealed class Relevance
{
    private readonly Dictionary<string, Reach> _reach;
    private readonly TriageRule[] _rules;

    /// <summary>Works out what each question bears on.</summary>
    public Relevance(BotContent content)
    {
        _rules = [.. content.Triage.Rules];
        var notes = content.Triage.Conditions().ToList();
        _reach = content.Questions.ToDictionary(question => question.Id, question => Reach.Of(question, content, notes), StringComparer.Ordinal);
    }

    /// <summary>How urgent what was firmly told makes it; a sign nobody is sure of makes an outcome stricter, but ends no questions.</summary>
    public Urgency UrgencyOf(IFacts told)
    {
        var facts = new Firm(told);
        var urgency = Urgency.SelfCare;
        foreach (var rule in _rules)
        {
            if (rule.Urgency > urgency && rule.When.Holds(facts))
            {
                urgency = rule.Urgency;
            }
        }

        return urgency;
    }

    /// <summary>Whether any answer to a question can change the urgency, its reasons, the explanations or the advice.</summary>
    /// <param name="question">The question.</param>
    /// <param name="facts">What is known.</param>
    /// <param name="soFar">How urgent that makes it.</param>
    public bool CanMatter(Question question, IFacts facts, Urgency soFar)
    {
        var reach = _reach[question.Id];
        foreach (var rule in reach.Rules)
        {
            if ((rule.Urgency > soFar || soFar < Urgency.Urgent) && rule.When.Weigh(facts, reach.Open) == Truth.Open)
            {
                return true;
            }
        }

        return soFar < Urgency.Urgent && Array.Exists(reach.Notes, when => when.Weigh(facts, reach.Open) == Truth.Open);
    }

    /// <summary>What is known apart from what the person is unsure of.</summary>
    private sealed class Firm(IFacts facts) : IFacts
    {
        public FindingState? State(string concept) => facts.State(concept) is FindingState.Unsure ? null : facts.State(concept);

        public Amount? Measure(string name) => facts.Measure(name);
    }

    /// <summary>What a question may come to tell, and what that bears on.</summary>
    private sealed record Reach(HashSet<string> Open, TriageRule[] Rules, Condition[] Notes)
    {
        public static Reach Of(Question question, BotContent content, List<Condition> notes)
        {
            var open = question.About.SelectMany(content.Concepts.WithParents).ToHashSet(StringComparer.Ordinal);
            open.UnionWith(content.Concepts.All.Where(concept => question.About.Any(id => content.Concepts.IsCaseOf(concept.Id, id))).Select(concept => concept.Id));
            if (question.Expects is AnswerKind.Onset or AnswerKind.Episode)
            {
                open.Add(question.Expects == AnswerKind.Onset ? "onset" : "episode");
            }

            return new Reach(
                open,
                [.. content.Triage.Rules.Where(rule => BearsOn(rule.When, open))],
                [.. notes.Where(when => BearsOn(when, open))]);
        }

        private static bool BearsOn(Condition when, HashSet<string> open) => when.Concepts().Concat(when.Measures()).Any(open.Contains);
    }
}
