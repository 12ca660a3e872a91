using TwitchBot.Content.Conversations;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Tests;

/// <summary>What all conversations under dialogs/conversations come to, taken from what the bot keeps after each turn.</summary>
public sealed class ReplayedConversations : IAsyncLifetime
{
    private readonly TriageEngine _triage = new(RepositoryContent.English);
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _questions = new(StringComparer.Ordinal);

    /// <summary>The triage rules that decided an outcome, or gave a reason in one.</summary>
    public IReadOnlySet<string> Rules => _rules;

    /// <summary>The questions that were asked.</summary>
    public IReadOnlySet<string> Questions => _questions;

    public async ValueTask InitializeAsync()
    {
        await using var bot = new TestBot();
        foreach (var file in Conversations.Files())
        {
            var script = Conversations.Read(file);
            await ReplayAsync(bot.Another(file, script, script.Channel), script);
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task ReplayAsync(TestBot bot, ChatScript script)
    {
        foreach (var turn in script.Turns)
        {
            bot.Wait(turn.Later);
            if (turn.Say is { } text)
            {
                await bot.SayAsync(text);
                Note(await bot.ReadMemoryAsync());
            }
        }
    }

    private void Note(Memory memory)
    {
        if (memory.Pending is { } asked)
        {
            _questions.Add(asked);
        }

        if (memory.Concluded)
        {
            _rules.UnionWith(_triage.Assess(memory.Case).Reasons.Select(rule => rule.Id));
        }
    }
}
