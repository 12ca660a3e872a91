using TwitchBot.Content;
using TwitchBot.Content.Conversations;
using TwitchBot.Dialogs.Feedback;

namespace TwitchBot.Dialogs.Tests;

/// <summary>Replays every conversation under dialogs/conversations as each channel shows it.</summary>
public class ConversationTests(ConversationTests.Bot bot) : IClassFixture<ConversationTests.Bot>
{
    private static readonly string[] Channels = ["msteams", "emulator", "directline"];

    public static TheoryData<string, string> Everywhere()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Conversations.Files())
        {
            foreach (var channel in Channels.Append(Conversations.Read(file).Channel).Distinct())
            {
                data.Add(file, channel);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task A_conversation_goes_as_its_author_wrote_it(string file, string channel)
    {
        var script = Conversations.Read(file);
        var chat = bot.Hold(file, script, channel);
        var errors = new List<ContentError>();
        foreach (var turn in script.Turns)
        {
            chat.Wait(turn.Later);
            var replies = turn.Say is null ? [] : await chat.SayAsync(turn.Say);
            errors.AddRange(script.Compare(turn, [.. replies.Select(TestBot.TextOf)]));
        }

        Assert.True(errors.Count == 0, string.Join("\n\n", errors));
    }

    /// <summary>One bot that holds all conversations.</summary>
    public sealed class Bot : IAsyncDisposable
    {
        private readonly TestBot _bot = new(feedback: new TakenFeedback());

        public ValueTask DisposeAsync() => _bot.DisposeAsync();

        internal TestBot Hold(string file, ChatScript script, string channel) => _bot.Another($"{file} on {channel}", script, channel);
    }

    /// <summary>Makes the bot take votes, as where an operator asked for them; what is kept of them other tests say.</summary>
    private sealed class TakenFeedback : IFeedbackStore
    {
        public bool IsOn => true;

        public void Add(FeedbackEntry entry)
        {
            // Nothing reads it.
        }
    }
}
