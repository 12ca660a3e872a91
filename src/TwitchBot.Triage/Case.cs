using System.Text.Json;
using System.Text.Json.Serialization;
using TwitchBot.Content;
using TwitchBot.Content.Conditions;

namespace TwitchBot.Triage;

/// <summary>What is known so far about one person's twitch. Immutable; nothing said is unknown, never absent.</summary>
public sealed record Case
{
    /// <summary>Nothing is known.</summary>
    public static Case Empty { get; } = new();

    /// <summary>What was said about each concept.</summary>
    public IReadOnlyDictionary<string, FindingState> Findings { get; init; } = new Dictionary<string, FindingState>(StringComparer.Ordinal);

    /// <summary>Seconds since it began.</summary>
    public Amount? Onset { get; init; }

    /// <summary>Seconds that one twitch lasts.</summary>
    public Amount? Episode { get; init; }

    /// <summary>The person's age in years.</summary>
    public Amount? Age { get; init; }

    /// <summary>Whether nothing at all is known.</summary>
    [JsonIgnore]
    public bool IsEmpty => Findings.Count == 0 && Onset is null && Episode is null && Age is null;

    /// <summary>The case with one more finding; a later one replaces an earlier one.</summary>
    public Case With(string concept, FindingState state)
    {
        var findings = new Dictionary<string, FindingState>(Findings, StringComparer.Ordinal) { [concept] = state };
        return this with { Findings = findings };
    }

    /// <summary>The case without what was said about a concept.</summary>
    public Case Without(string concept)
    {
        var findings = new Dictionary<string, FindingState>(Findings, StringComparer.Ordinal);
        findings.Remove(concept);
        return this with { Findings = findings };
    }

    /// <summary>The case as one line of JSON, for keeping.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CaseJson.Default.Case);

    /// <summary>The case kept as JSON; empty where nothing is kept.</summary>
    public static Case FromJson(string? json) =>
        string.IsNullOrEmpty(json) ? Empty : JsonSerializer.Deserialize(json, CaseJson.Default.Case) ?? Empty;
}
