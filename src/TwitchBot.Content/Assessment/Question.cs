using TwitchBot.Content.Conditions;

namespace TwitchBot.Content.Assessment;

/// <summary>One question of the assessment.</summary>
public sealed record Question
{
    /// <summary>Its name.</summary>
    public required string Id { get; init; }

    /// <summary>Phrase key of its wording.</summary>
    public required string Say { get; init; }

    /// <summary>Phrase key of a second wording, used when the first was not understood.</summary>
    public required string Again { get; init; }

    /// <summary>Phrase key of the answer to "why do you ask?".</summary>
    public required string Why { get; init; }

    /// <summary>What it expects.</summary>
    public required AnswerKind Expects { get; init; }

    /// <summary>
    /// The concepts it is about: a "no" makes each of them absent; a plain "yes" makes the first present.
    /// </summary>
    public required IReadOnlyList<string> About { get; init; }

    /// <summary>Further concepts by which a person names this question when they want to change its answer.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Phrase key that names all it is about in a few words, for reading back a "no"; null where the concepts' own names do.</summary>
    public string? SumsUp { get; init; }

    /// <summary>Answers offered as buttons.</summary>
    public required IReadOnlyList<string> Offers { get; init; }

    /// <summary>When it is asked; it is never asked once its answer is known.</summary>
    public required Condition When { get; init; }
}
