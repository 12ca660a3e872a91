using TwitchBot.Content;
using TwitchBot.Content.Conditions;

namespace TwitchBot.Triage;

/// <summary>What separates one case from another: small, so that steps can be kept and undone.</summary>
public sealed record CaseChange
{
    /// <summary>The findings that differ, as they are in the other case; null where it has none.</summary>
    public IReadOnlyDictionary<string, FindingState?> Findings { get; init; } = new Dictionary<string, FindingState?>(StringComparer.Ordinal);

    /// <summary>The measures that differ, by name, as they are in the other case.</summary>
    public IReadOnlyDictionary<string, Amount?> Measures { get; init; } = new Dictionary<string, Amount?>(StringComparer.Ordinal);

    /// <summary>Whose twitch it is in the other case, where that differs.</summary>
    public Whose? Whose { get; init; }

    /// <summary>Whether <see cref="Whose"/> differs.</summary>
    public bool ChangesWhose { get; init; }

    /// <summary>What must be changed in one case to get another.</summary>
    public static CaseChange Between(Case one, Case other)
    {
        var findings = new Dictionary<string, FindingState?>(StringComparer.Ordinal);
        foreach (var concept in one.Findings.Keys.Concat(other.Findings.Keys))
        {
            if (StateIn(one, concept) != StateIn(other, concept))
            {
                findings[concept] = StateIn(other, concept);
            }
        }

        var measures = new Dictionary<string, Amount?>(StringComparer.Ordinal);
        foreach (var (name, amount) in MeasuresOf(other))
        {
            if (MeasuresOf(one)[name] != amount)
            {
                measures[name] = amount;
            }
        }

        var changesWhose = one.Whose != other.Whose;
        return new CaseChange { Findings = findings, Measures = measures, ChangesWhose = changesWhose, Whose = changesWhose ? other.Whose : null };
    }

    /// <summary>The case with the change made.</summary>
    public Case MadeTo(Case known)
    {
        var findings = new Dictionary<string, FindingState>(known.Findings, StringComparer.Ordinal);
        foreach (var (concept, state) in Findings)
        {
            if (state is { } told)
            {
                findings[concept] = told;
            }
            else
            {
                findings.Remove(concept);
            }
        }

        return known with
        {
            Findings = findings,
            Onset = Measures.GetValueOrDefault("onset", known.Onset),
            Episode = Measures.GetValueOrDefault("episode", known.Episode),
            Frequency = Measures.GetValueOrDefault("frequency", known.Frequency),
            Age = Measures.GetValueOrDefault("age", known.Age),
            Whose = ChangesWhose ? Whose : known.Whose,
        };
    }

    /// <summary>Whether there is nothing to change.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty => Findings.Count == 0 && Measures.Count == 0 && !ChangesWhose;

    private static FindingState? StateIn(Case known, string concept) =>
        known.Findings.TryGetValue(concept, out var state) ? state : null;

    private static Dictionary<string, Amount?> MeasuresOf(Case known) => new(StringComparer.Ordinal)
    {
        ["onset"] = known.Onset,
        ["episode"] = known.Episode,
        ["frequency"] = known.Frequency,
        ["age"] = known.Age,
    };
}
