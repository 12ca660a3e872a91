namespace TwitchBot.Language.Time;

/// <summary>What a length of time in a message is about.</summary>
internal enum TimeRole
{
    /// <summary>Nothing beside it says.</summary>
    Unknown,

    /// <summary>Since when.</summary>
    Onset,

    /// <summary>How long one twitch lasts.</summary>
    Episode,

    /// <summary>How often ("every ten minutes", "ten times a day").</summary>
    Frequency,

    /// <summary>Hours of sleep, of work, of peace: nothing of the twitch.</summary>
    Other,

    /// <summary>The person's age.</summary>
    Age,
}
