using TwitchBot.Content.Conversations;

namespace TwitchBot.Dialogs.Tests;

/// <summary>The example conversations under dialogs/conversations.</summary>
internal static class Conversations
{
    /// <summary>The names of all files, in order.</summary>
    public static IEnumerable<string> Files() =>
        Directory.GetFiles(Repository.Path("dialogs", "conversations"), "*.chat").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    /// <summary>Reads one.</summary>
    /// <exception cref="InvalidOperationException">The file is no sound conversation.</exception>
    public static ChatScript Read(string file)
    {
        var result = ChatScriptParser.Parse(file, File.ReadAllText(Repository.Path("dialogs", "conversations", file)));
        return result.Script ?? throw new InvalidOperationException(string.Join('\n', result.Errors));
    }
}
