using TwitchBot.Content;

namespace TwitchBot.Triage.Tests;

/// <summary>The engine with the repository's own rules.</summary>
internal static class Triage
{
    public static BotContent Content { get; } = Load();

    public static TriageEngine Engine { get; } = new(Content);

    public static Case With(params string[] present) =>
        present.Aggregate(Case.Empty, (known, concept) => known.With(concept, FindingState.Present));

    private static BotContent Load()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "TwitchBot.sln")))
        {
            directory = directory.Parent ?? throw new InvalidOperationException("TwitchBot.sln is in no parent directory of the tests.");
        }

        var loaded = ContentLoader.Load(Path.Combine(directory.FullName, "dialogs", "en"));
        return loaded.Content ?? throw new InvalidOperationException(string.Join('\n', loaded.Errors));
    }
}
