using TwitchBot.Content;

namespace TwitchBot.Knowledge.Tests;

/// <summary>The answerer with the repository's own articles.</summary>
internal static class Knowledge
{
    public static BotContent Content { get; } = RepositoryContent.English;

    public static AnswerFinder Answers { get; } = new(Content);
}
