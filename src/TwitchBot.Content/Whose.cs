namespace TwitchBot.Content;

/// <summary>Whose twitch it is, which decides how the bot words what it says of it.</summary>
public enum Whose
{
    /// <summary>The person's own.</summary>
    Self,

    /// <summary>A child's.</summary>
    Child,

    /// <summary>Another person's.</summary>
    SomebodyElse,
}
