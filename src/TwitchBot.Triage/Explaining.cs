using TwitchBot.Content;
using TwitchBot.Content.Triage;

namespace TwitchBot.Triage;

/// <summary>Finds what may lie behind a case, with what the person told that speaks for and against it. Pure.</summary>
/// <param name="content">The explanations and the vocabulary.</param>
internal sealed class Explaining(BotContent content)
{
    /// <summary>The explanations that fit, the one with the most for it first; equal ones in the author's order.</summary>
    public IReadOnlyList<Explained> Of(Case known, Facts facts) =>
    [
        .. content.Triage.Explanations
            .Where(explanation => explanation.When.Holds(facts))
            .Select(explanation => new Explained(explanation, Told(explanation.For, known, facts), Told(explanation.Against, known, facts)))
            .OrderByDescending(explained => explained.Weight),
    ];

    private List<Told> Told(IReadOnlyList<Evidence> evidence, Case known, Facts facts) =>
        [.. evidence.Where(item => item.When.Holds(facts)).Select(item => new Told(item, Findings(item, known)))];

    /// <summary>What the person told, in their terms: of "any(stress)" the anxiety they named, and not both.</summary>
    private List<string> Findings(Evidence item, Case known)
    {
        var named = known.Findings.Where(finding => finding.Value == FindingState.Present && content.Concepts.Has(finding.Key)).Select(finding => finding.Key)
            .Where(id => content.Concepts.WithParents(id).Intersect(item.When.Concepts(), StringComparer.Ordinal).Any())
            .ToList();
        named.RemoveAll(id => named.Exists(other => content.Concepts.IsCaseOf(other, id)));
        return named;
    }
}
