using TwitchBot.Content;

namespace TwitchBot.Tests;

/// <summary>The repository's own content.</summary>
internal static class RepositoryContent
{
    private static readonly Lazy<BotContent> Loaded = new(Load);

    /// <summary>The English content, loaded once.</summary>
    public static BotContent English => Loaded.Value;

    private static BotContent Load()
    {
        var loaded = ContentLoader.Load(Repository.Path("dialogs", "en"));
        var content = loaded.Content ?? throw new InvalidOperationException(string.Join('\n', loaded.Errors));
        return content with { Learned = content.Learned! with { Path = Path.Combine(AppContext.BaseDirectory, "dialogs", "en", "learned.bin") } };
    }
}
