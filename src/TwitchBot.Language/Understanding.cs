using TwitchBot.Content;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Findings;
using TwitchBot.Language.Intents;
using TwitchBot.Language.Time;

namespace TwitchBot.Language;

/// <summary>All that one message means. Everything downstream reads this; nothing reads the text again.</summary>
public sealed record Understanding
{
    /// <summary>The message.</summary>
    public required string Text { get; init; }

    /// <summary>What the person wants.</summary>
    public required Intent Intent { get; init; }

    /// <summary>The answer to the question asked, as far as yes and no go.</summary>
    public required YesNo Answer { get; init; }

    /// <summary>Since when; null when not told.</summary>
    public TimeReading? Onset { get; init; }

    /// <summary>How long one twitch lasts; null when not told.</summary>
    public TimeReading? Episode { get; init; }

    /// <summary>In what stretch of time it comes again ("every ten minutes"); null when not told.</summary>
    public TimeReading? Frequency { get; init; }

    /// <summary>The age in years of the one who has the twitch; null when not told.</summary>
    public double? Age { get; init; }

    /// <summary>Whose twitch it is; null when not told.</summary>
    public Whose? Whose { get; init; }

    /// <summary>Every finding mentioned, in the order of the text.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>Concepts mentioned in any way, for a correction or question to be about.</summary>
    public required IReadOnlyList<string> Topics { get; init; }

    /// <summary>Whether it corrects something said before.</summary>
    public bool IsCorrection { get; init; }

    /// <summary>Whether it says that something came and went.</summary>
    public bool IsOver { get; init; }

    /// <summary>Whether it asks a question.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>Whether it tells nothing about the case: no times, no findings, no answer.</summary>
    public bool TellsNothing => Onset is null && Episode is null && Findings.Count == 0 && Answer == YesNo.None;
}
