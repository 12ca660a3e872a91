using TwitchBot.Content.Triage;

namespace TwitchBot.Content.Vocabulary;

/// <summary>One thing the bot can understand, and the words lay people use for it.</summary>
public sealed record Concept
{
    /// <summary>The name by which all content refers to it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required ConceptKind Kind { get; init; }

    /// <summary>How the bot names it to the person, in the middle of a sentence.</summary>
    public required string Say { get; init; }

    /// <summary>For a red flag: how soon it must be seen.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>Words and phrases that mean it, in any word form.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words near each other that mean it.</summary>
    public IReadOnlyList<NearPattern> Patterns { get; init; } = [];

    /// <summary>Phrases that mean it is not there ("slept like a log" for bad sleep).</summary>
    public IReadOnlyList<string> Opposites { get; init; } = [];

    /// <summary>Words near each other that mean it is not there ("never ~ in my sleep"); a red flag has none.</summary>
    public IReadOnlyList<NearPattern> OppositePatterns { get; init; } = [];

    /// <summary>Phrases that hold one of its words and yet do not speak of it ("in good spirits" of alcohol).</summary>
    public IReadOnlyList<string> NotMeant { get; init; } = [];

    /// <summary>Words near each other within which its words do not speak of it ("my back aches" of a painful twitch); a red flag has none.</summary>
    public IReadOnlyList<NearPattern> NotMeantPatterns { get; init; } = [];

    /// <summary>Phrases that say it is there only where it was asked about ("a whole pot").</summary>
    public IReadOnlyList<string> AskedYes { get; init; } = [];

    /// <summary>Phrases that say it is not there only where it was asked about ("can't stand the stuff").</summary>
    public IReadOnlyList<string> AskedNo { get; init; } = [];

    /// <summary>Units by which it is counted; "a pot a day" speaks of caffeine.</summary>
    public IReadOnlyList<string> Amounts { get; init; } = [];

    /// <summary>Other concepts that this one is a case of; a finding of this one counts as theirs.</summary>
    public IReadOnlyList<string> Is { get; init; } = [];

    /// <summary>Where a rule about it comes from, where it is not in the articles.</summary>
    public string? Source { get; init; }
}
