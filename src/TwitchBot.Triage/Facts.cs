using TwitchBot.Content;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Triage;

/// <summary>A case as conditions see it: a finding of a concept counts for all that the concept is a case of.</summary>
public sealed class Facts : IFacts
{
    private readonly Case _case;
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);

    /// <summary>Reads a case in the light of the vocabulary.</summary>
    public Facts(Case known, ConceptBook concepts)
    {
        _case = known;
        foreach (var (concept, state) in known.Findings)
        {
            if (state == FindingState.Present && concepts.Has(concept))
            {
                _present.UnionWith(concepts.WithParents(concept));
            }
        }
    }

    /// <inheritdoc/>
    public FindingState? State(string concept)
    {
        if (_present.Contains(concept))
        {
            return FindingState.Present;
        }

        return _case.Findings.TryGetValue(concept, out var state) ? state : null;
    }

    /// <inheritdoc/>
    public Amount? Measure(string name) => name switch
    {
        "onset" => _case.Onset,
        "episode" => _case.Episode,
        _ => _case.Age,
    };
}
