using System.Text.Json;
using System.Text.Json.Serialization;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Sessions;

/// <summary>What one conversation keeps from turn to turn; small, and nothing in it names the person.</summary>
public sealed record Memory
{
    /// <summary>What the id of a question about one finding begins with, asked again because its answer is to be changed; it is none of the list.</summary>
    internal const string AboutOne = "about:";

    /// <summary>A new conversation.</summary>
    public static Memory New { get; } = new();

    /// <summary>What the person told about the twitch.</summary>
    public Case Case { get; init; } = Case.Empty;

    /// <summary>The questions answered or left out, in that order.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>The question that waits for an answer.</summary>
    public string? Pending { get; init; }

    /// <summary>How many messages in a row were no answer to it.</summary>
    public int Misses { get; init; }

    /// <summary>The steps so far, newest last, for "back".</summary>
    public IReadOnlyList<Step> Steps { get; init; } = [];

    /// <summary>The article section shown last, for "tell me more".</summary>
    public string? LastSection { get; init; }

    /// <summary>The question answered just now, for a vote in the next message; null where no feedback is kept.</summary>
    public string? LastQuestion { get; init; }

    /// <summary>Emergency signs just warned about, which the person may still take back.</summary>
    public IReadOnlyList<string> Alarm { get; init; } = [];

    /// <summary>Whether the person was asked if those signs are really not there.</summary>
    public bool AlarmDoubted { get; init; }

    /// <summary>Whether the person was asked plainly if those signs are there, so that a "no" is clear.</summary>
    public bool AlarmAskedPlainly { get; init; }

    /// <summary>Whether the outcome was given; what is told then begins a new case, unless it corrects this one.</summary>
    public bool Concluded { get; init; }

    /// <summary>Whether the person wants to change something of what was read back.</summary>
    public bool Changing { get; init; }

    /// <summary>Whether the welcome was sent.</summary>
    public bool Welcomed { get; init; }

    /// <summary>When the last message came; a check taken up much later is not simply gone on with.</summary>
    public DateTimeOffset? LastTurn { get; init; }

    /// <summary>Whether the person was asked if they want to go on after a long time.</summary>
    public bool Resuming { get; init; }

    /// <summary>Turns so far; picks the variant of a phrase, so that the same conversation always reads the same.</summary>
    public int Turn { get; init; }

    /// <summary>The same conversation with everything told forgotten.</summary>
    public Memory Cleared() => New with { Welcomed = Welcomed, Turn = Turn, LastTurn = LastTurn };

    /// <summary>The memory after a step: an answer to the question that waits, something told beside it, or both.</summary>
    /// <param name="known">The case as it is now.</param>
    /// <param name="answersPending">Whether the question that waits is done with.</param>
    /// <param name="goesWithLast">Whether it belongs to the last step, because the same message did that too.</param>
    public Memory Took(Case known, bool answersPending, bool goesWithLast = false)
    {
        var undo = CaseChange.Between(known, goesWithLast ? Steps[^1].Undo.MadeTo(Case) : Case);
        if (undo.IsEmpty && !answersPending)
        {
            return this;
        }

        var question = answersPending ? Pending : null;
        return this with
        {
            Case = known,
            Asked = IsListed(question) ? [.. Asked, question!] : Asked,
            Pending = answersPending ? null : Pending,
            Misses = answersPending ? 0 : Misses,
            Steps = [.. goesWithLast ? Steps.SkipLast(1) : Steps, new Step(question ?? (goesWithLast ? Steps[^1].Question : null), undo)],
        };
    }

    /// <summary>The memory before its last step.</summary>
    /// <exception cref="InvalidOperationException">There was no step.</exception>
    public Memory Undone()
    {
        var step = Steps.Count > 0 ? Steps[^1] : throw new InvalidOperationException("There is no step to undo.");
        IReadOnlyList<string> asked = IsListed(step.Question) ? [.. Asked.SkipLast(1)] : Asked;
        return this with
        {
            Case = step.Undo.MadeTo(Case),
            Asked = step.Reopened is { } reopened ? [.. asked, reopened] : asked,
            Pending = step.Question ?? Pending,
            Misses = 0,
            Steps = [.. Steps.SkipLast(1)],
            Concluded = false,
        };
    }

    private static bool IsListed(string? question) => question?.StartsWith(AboutOne, StringComparison.Ordinal) == false;

    /// <summary>It as one line of JSON.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, MemoryJson.Default.Memory);

    /// <summary>It from JSON; new where nothing is kept.</summary>
    public static Memory FromJson(string? json) =>
        string.IsNullOrEmpty(json) ? New : JsonSerializer.Deserialize(json, MemoryJson.Default.Memory) ?? New;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Memory))]
internal sealed partial class MemoryJson : JsonSerializerContext;
