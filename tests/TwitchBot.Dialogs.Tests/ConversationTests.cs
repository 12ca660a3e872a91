using TwitchBot.Content;
using TwitchBot.Content.Conversations;

namespace TwitchBot.Dialogs.Tests;

/// <summary>Replays every conversation under dialogs/conversations as each channel shows it.</summary>
public class ConversationTests
{
    private static readonly string[] Channels = ["msteams", "emulator", "directline"];

    public static TheoryData<string, string> Conversations()
    {
        var data = new TheoryData<string, string>();
        foreach (var path in Directory.GetFiles(Repository.Path("dialogs", "conversations"), "*.chat").Order(StringComparer.Ordinal))
        {
            foreach (var channel in Channels.Append(Read(path).Channel).Distinct())
            {
                data.Add(Path.GetFileName(path), channel);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Conversations))]
    public async Task A_conversation_goes_as_its_author_wrote_it(string file, string channel)
    {
        var script = Read(Repository.Path("dialogs", "conversations", file));
        await using var bot = new TestBot(channel, script.Locale, script.Now);
        var errors = new List<ContentError>();
        foreach (var turn in script.Turns)
        {
            var replies = turn.Say is null ? [] : await bot.SayAsync(turn.Say);
            errors.AddRange(script.Compare(turn, [.. replies.Select(TestBot.TextOf)]));
        }

        Assert.True(errors.Count == 0, string.Join("\n\n", errors));
    }

    private static ChatScript Read(string path)
    {
        var result = ChatScriptParser.Parse(Path.GetFileName(path), File.ReadAllText(path));
        return result.Script ?? throw new InvalidOperationException(string.Join('\n', result.Errors));
    }
}
