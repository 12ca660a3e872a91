using TwitchBot.Content;
using TwitchBot.Tests;

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
        var loaded = ContentLoader.Load(Repository.Path("dialogs", "en"));
        return loaded.Content ?? throw new InvalidOperationException(string.Join('\n', loaded.Errors));
    }
}
