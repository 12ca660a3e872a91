using TwitchBot.Content.Triage;

namespace TwitchBot.Triage;

/// <summary>What a case comes to.</summary>
/// <param name="Urgency">How soon it should be seen: the strictest rule that holds, self-care where none does.</param>
/// <param name="Reasons">The rules that hold, strictest first.</param>
/// <param name="Explanations">What may lie behind it, the one with the most for it first.</param>
/// <param name="Advice">What the person can do now.</param>
/// <param name="Professionals">Which kind of professional to see.</param>
/// <param name="Discuss">Tests and treatments to talk about with them.</param>
/// <param name="Unknown">Red flags that were never answered or answered with "I don't know".</param>
public sealed record Outcome(
    Urgency Urgency,
    IReadOnlyList<TriageRule> Reasons,
    IReadOnlyList<Explained> Explanations,
    IReadOnlyList<TriageNote> Advice,
    IReadOnlyList<TriageNote> Professionals,
    IReadOnlyList<TriageNote> Discuss,
    IReadOnlyList<string> Unknown);

/// <summary>An explanation that fits a case, and why.</summary>
/// <param name="Explanation">The explanation.</param>
/// <param name="For">What was told that speaks for it.</param>
/// <param name="Against">What was told that speaks against it.</param>
public sealed record Explained(Explanation Explanation, IReadOnlyList<Told> For, IReadOnlyList<Told> Against)
{
    /// <summary>How much more speaks for it than against it.</summary>
    public int Weight => For.Count - Against.Count;
}

/// <summary>Evidence that a case holds.</summary>
/// <param name="Evidence">The evidence.</param>
/// <param name="Findings">The findings it names, in the order of its condition.</param>
public sealed record Told(Evidence Evidence, IReadOnlyList<string> Findings);
