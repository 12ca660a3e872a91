using TwitchBot.Content;
using TwitchBot.Language.Answers.Examples;

namespace TwitchBot.Language;

/// <summary>What is learned from the content's examples, kept for the next start.</summary>
public static class LearnedContent
{
    /// <summary>Learns, and writes a file that later starts read where it stands beside the content; takes some seconds.</summary>
    /// <param name="content">The content.</param>
    /// <param name="path">The file; as a rule <see cref="LearnedPlace.Path"/>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(BotContent content, string path) => LearnedFile.Write(content, path);
}
