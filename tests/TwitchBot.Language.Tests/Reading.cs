namespace TwitchBot.Language.Tests;

/// <summary>The reader of the repository's own content.</summary>
internal static class Reading
{
    public static UtteranceReader Reader { get; } = new(RepositoryContent.English);
}
