using TwitchBot.Content.Conditions;

namespace TwitchBot.Content.Triage;

/// <summary>The rules, the advice and the explanations of one language.</summary>
/// <param name="Rules">From findings to an urgency.</param>
/// <param name="Advice">What the person can do, where it fits what they told.</param>
/// <param name="Professionals">Which kind of professional to see.</param>
/// <param name="Discuss">Tests and treatments to talk about with them.</param>
/// <param name="Explanations">What may lie behind the twitch.</param>
public sealed record TriageBook(
    IReadOnlyList<TriageRule> Rules,
    IReadOnlyList<TriageNote> Advice,
    IReadOnlyList<TriageNote> Professionals,
    IReadOnlyList<TriageNote> Discuss,
    IReadOnlyList<Explanation> Explanations)
{
    /// <summary>Every condition that decides what an outcome says beside its urgency.</summary>
    public IEnumerable<Condition> Conditions() => Advice.Concat(Professionals).Concat(Discuss).Select(note => note.When)
        .Concat(Explanations.SelectMany(explanation => explanation.For.Concat(explanation.Against).Select(evidence => evidence.When).Append(explanation.When)));
}

/// <summary>A condition on the case and the urgency it demands.</summary>
/// <param name="Id">The rule's name.</param>
/// <param name="When">When it holds.</param>
/// <param name="Urgency">What it demands; the strictest rule that holds decides.</param>
/// <param name="Say">Phrase key of the reason given to the person.</param>
/// <param name="Because">Article sections that say so.</param>
/// <param name="Source">Where the rule comes from.</param>
/// <param name="Reviewed">When it was last reviewed.</param>
public sealed record TriageRule(
    string Id, Condition When, Urgency Urgency, string Say, IReadOnlyList<string> Because, string Source, DateOnly Reviewed);

/// <summary>A piece of advice and when it fits.</summary>
/// <param name="Id">Its name.</param>
/// <param name="When">When it fits.</param>
/// <param name="Say">Phrase key of its wording.</param>
/// <param name="Because">Article sections that say so.</param>
public sealed record TriageNote(string Id, Condition When, string Say, IReadOnlyList<string> Because);
