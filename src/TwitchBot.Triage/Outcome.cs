using TwitchBot.Content.Triage;

namespace TwitchBot.Triage;

/// <summary>What a case comes to.</summary>
/// <param name="Urgency">How soon it should be seen: the strictest rule that holds, self-care where none does.</param>
/// <param name="Reasons">The rules that hold, strictest first.</param>
/// <param name="Explanations">What may lie behind it.</param>
/// <param name="Advice">What the person can do now.</param>
/// <param name="Unknown">Red flags that were never answered or answered with "I don't know".</param>
public sealed record Outcome(
    Urgency Urgency,
    IReadOnlyList<TriageRule> Reasons,
    IReadOnlyList<TriageNote> Explanations,
    IReadOnlyList<TriageNote> Advice,
    IReadOnlyList<string> Unknown)
{
    /// <summary>The article sections behind everything in it, each once.</summary>
    public IReadOnlyList<string> Sources { get; } =
    [
        .. Reasons.SelectMany(rule => rule.Because)
            .Concat(Explanations.SelectMany(note => note.Because))
            .Concat(Advice.SelectMany(note => note.Because))
            .Distinct(StringComparer.Ordinal),
    ];
}
