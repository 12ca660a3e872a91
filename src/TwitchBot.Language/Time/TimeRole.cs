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

    /// <summary>How often ("ten times a day"), an age, hours of sleep: no length of the twitch.</summary>
    Other,

    /// <summary>The person's age.</summary>
    Age,
}
