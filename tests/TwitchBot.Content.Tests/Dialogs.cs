namespace TwitchBot.Content.Tests;

/// <summary>The content of this repository.</summary>
internal static class Dialogs
{
    /// <summary>The directory dialogs/en.</summary>
    public static string English { get; } = Repository.Path("dialogs", "en");
}
