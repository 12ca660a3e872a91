using System.Text.Json;
using System.Text.Json.Serialization;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Sessions;

/// <summary>What one conversation keeps from turn to turn; small, and nothing in it names the person.</summary>
public sealed record Memory
{
    /// <summary>A new conversation.</summary>
    public static Memory New { get; } = new();

    /// <summary>What the person told about the twitch.</summary>
    public Case Case { get; init; } = Case.Empty;

    /// <summary>The questions answered or left out, in that order.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>The question that waits for an answer.</summary>
    public string? Pending { get; init; }

    /// <summary>The cases before each answered question, newest last, for "back".</summary>
    public IReadOnlyList<Case> Before { get; init; } = [];

    /// <summary>The article section shown last, for "tell me more".</summary>
    public string? LastSection { get; init; }

    /// <summary>Emergency signs just warned about, which the person may still take back.</summary>
    public IReadOnlyList<string> Alarm { get; init; } = [];

    /// <summary>Whether the outcome was given; what is told then begins a new case, unless it corrects this one.</summary>
    public bool Concluded { get; init; }

    /// <summary>Whether the welcome was sent.</summary>
    public bool Welcomed { get; init; }

    /// <summary>Turns so far; picks the variant of a phrase, so that the same conversation always reads the same.</summary>
    public int Turn { get; init; }

    /// <summary>The same conversation with everything told forgotten.</summary>
    public Memory Cleared() => New with { Welcomed = Welcomed, Turn = Turn };

    /// <summary>It as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, MemoryJson.Default.Memory);

    /// <summary>It from JSON; new where nothing is kept.</summary>
    public static Memory FromJson(string? json) =>
        string.IsNullOrEmpty(json) ? New : JsonSerializer.Deserialize(json, MemoryJson.Default.Memory) ?? New;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Memory))]
internal sealed partial class MemoryJson : JsonSerializerContext;
