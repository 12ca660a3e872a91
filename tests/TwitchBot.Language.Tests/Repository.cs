using System.Runtime.CompilerServices;
using TwitchBot.Content;

namespace TwitchBot.Language.Tests;

/// <summary>The repository the tests were built from.</summary>
internal static class Repository
{
    private static readonly Lazy<BotContent> LoadedContent = new(() =>
        ContentLoader.Load(Path("dialogs", "en")) is { Content: { } content } result
            ? content
            : throw new InvalidOperationException(string.Join('\n', ContentLoader.Load(Path("dialogs", "en")).Errors)));

    private static readonly Lazy<UtteranceReader> BuiltReader = new(() => new UtteranceReader(Content));

    public static BotContent Content => LoadedContent.Value;

    public static UtteranceReader Reader => BuiltReader.Value;

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root(), .. parts]);

    private static string Root([CallerFilePath] string file = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, "..", ".."));
}
