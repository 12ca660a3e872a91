using TwitchBot.Content;
using TwitchBot.Tests;

namespace TwitchBot.Knowledge.Tests;

/// <summary>The answerer with the repository's own articles.</summary>
internal static class Knowledge
{
    public static BotContent Content { get; } = Load();

    public static AnswerFinder Answers { get; } = new(Content);

    private static BotContent Load()
    {
        var loaded = ContentLoader.Load(Repository.Path("dialogs", "en"));
        return loaded.Content ?? throw new InvalidOperationException(string.Join('\n', loaded.Errors));
    }
}
