using System.Text.Json;
using System.Text.Json.Serialization;
using TwitchBot.Content;
using TwitchBot.Content.Conditions;

namespace TwitchBot.Triage;

/// <summary>What is known so far about a twitch. Immutable; nothing said is unknown, never absent.</summary>
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

    /// <summary>Seconds within which it comes back.</summary>
    public Amount? Frequency { get; init; }

    /// <summary>The age in years of the one who has the twitch.</summary>
    public Amount? Age { get; init; }

    /// <summary>Whose twitch it is; null while nobody has said.</summary>
    public Whose? Whose { get; init; }

    /// <summary>Whether nothing at all is known.</summary>
    [JsonIgnore]
    public bool IsEmpty => Findings.Count == 0 && Onset is null && Episode is null && Frequency is null && Age is null && Whose is null;

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

    /// <summary>The case some time later: what began then began so much longer ago.</summary>
    public Case After(TimeSpan time) =>
        Onset is { } onset ? this with { Onset = new Amount(onset.Min + time.TotalSeconds, onset.Max + time.TotalSeconds) } : this;

    /// <summary>The case as one line of JSON, for keeping.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, CaseJson.Default.Case);

    /// <summary>The case kept as JSON; empty where nothing is kept.</summary>
    public static Case FromJson(string? json) =>
        string.IsNullOrEmpty(json) ? Empty : JsonSerializer.Deserialize(json, CaseJson.Default.Case) ?? Empty;
}
