namespace TwitchBot.Content.Answers;

/// <summary>What people answer about a thing without naming it: "a whole pot before noon" to a question about coffee.</summary>
public sealed record AnswerTopic
{
    /// <summary>The concept it is about; or, for what only questions are about, such as going on, a name of its own.</summary>
    public required string Id { get; init; }

    /// <summary>Whether a question about it is about nothing else, whatever it mentions ("does anyone in your family have MS?").</summary>
    public bool IsAlone { get; init; }

    /// <summary>Words of a question about it.</summary>
    public IReadOnlyList<string> Asked { get; init; } = [];

    /// <summary>Words of a question to which "no" means that it is there ("can you smile evenly?" for a droop).</summary>
    public IReadOnlyList<string> AskedWell { get; init; } = [];

    /// <summary>Answers that say that it is there; phrases, or words near each other as in the vocabulary's patterns.</summary>
    public IReadOnlyList<string> MeansYes { get; init; } = [];

    /// <summary>Answers that say that it is not there.</summary>
    public IReadOnlyList<string> MeansNo { get; init; } = [];

    /// <summary>Answers that say that the person cannot tell.</summary>
    public IReadOnlyList<string> MeansUnsure { get; init; } = [];
}
