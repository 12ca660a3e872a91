using TwitchBot.Content.Conditions;

namespace TwitchBot.Content.Tests.Conditions;

/// <summary>What a test says is known.</summary>
internal sealed class Facts : IFacts
{
    private readonly Dictionary<string, FindingState> _states = [];
    private readonly Dictionary<string, Amount> _measures = [];

    public Facts With(string concept, FindingState state)
    {
        _states[concept] = state;
        return this;
    }

    public Facts With(string measure, double min, double max)
    {
        _measures[measure] = new Amount(min, max);
        return this;
    }

    public FindingState? State(string concept) => _states.TryGetValue(concept, out var state) ? state : null;

    public Amount? Measure(string name) => _measures.TryGetValue(name, out var amount) ? amount : null;
}
