using TwitchBot.Content;

namespace TwitchBot.Knowledge.Tests;

/// <summary>The answerer with the repository's own articles.</summary>
internal static class Knowledge
{
    public static BotContent Content { get; } = Load();

    public static AnswerFinder Answers { get; } = new(Content);

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
