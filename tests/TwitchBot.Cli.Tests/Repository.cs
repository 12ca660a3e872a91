using System.Runtime.CompilerServices;

namespace TwitchBot.Cli.Tests;

/// <summary>Where things are in this repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "../.."));

    public static string Dialogs { get; } = Path.Combine(Root, "dialogs");

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
