namespace TwitchBot.Content;

/// <summary>What a person said about a concept. Nothing said is no state at all, which is never the same as absent.</summary>
public enum FindingState
{
    /// <summary>It is there.</summary>
    Present,

    /// <summary>It is not there.</summary>
    Absent,

    /// <summary>They do not know.</summary>
    Unsure,
}
