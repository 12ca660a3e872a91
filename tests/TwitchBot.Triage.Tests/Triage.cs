using TwitchBot.Content;

namespace TwitchBot.Triage.Tests;

/// <summary>The engine with the repository's own rules.</summary>
internal static class Triage
{
    public static BotContent Content { get; } = RepositoryContent.English;

    public static TriageEngine Engine { get; } = new(Content);

    public static Case With(params string[] present) =>
        present.Aggregate(Case.Empty, (known, concept) => known.With(concept, FindingState.Present));
}
