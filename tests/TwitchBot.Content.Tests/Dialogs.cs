using System.Runtime.CompilerServices;

namespace TwitchBot.Content.Tests;

/// <summary>The content of this repository.</summary>
internal static class Dialogs
{
    /// <summary>The directory dialogs/en.</summary>
    public static string English { get; } = Path.GetFullPath(Path.Combine(Here(), "../../dialogs/en"));

    public static BotContent Load() =>
        ContentLoader.Load(English).Content ?? throw new InvalidOperationException("dialogs/en has errors; run 'twitchbot validate'.");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
