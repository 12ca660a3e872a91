using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a test: what the user says, and what the bot must answer. Each step runs after the last.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler _callback;
    private readonly Task _steps;

    /// <summary>Starts a flow.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
        : this(adapter, callback ?? ((_, _) => Task.CompletedTask), Task.CompletedTask)
    {
    }

    /// <summary>Starts a flow with a bot.</summary>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler callback, Task steps)
    {
        _adapter = adapter;
        _callback = callback;
        _steps = steps;
    }

    /// <summary>Completes when all steps have; fails with the first that failed.</summary>
    public Task StartTestAsync() => _steps;

    /// <summary>The user says a text.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback, CancellationToken.None));
    }

    /// <summary>The user joins.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = Activity.CreateConversationUpdateActivity();
        update.MembersAdded!.Add(_adapter.Conversation.User!);
        return _adapter.ProcessActivityAsync((Activity)update, _callback);
    });

    /// <summary>The user's side sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback));
    }

    /// <summary>The bot answers this text.</summary>
    public TestFlow AssertReply(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply => Check(reply.AsMessageActivity()?.Text?.Trim() == expected.Trim(), description, expected, reply), description, timeout);

    /// <summary>The bot's answer holds this text.</summary>
    public TestFlow AssertReplyContains(string expected, string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply => Check(
                reply.AsMessageActivity()?.Text?.Contains(expected, StringComparison.Ordinal) == true, description, expected, reply),
            description,
            timeout);

    /// <summary>The bot answers, and the answer passes the check.</summary>
    public TestFlow AssertReply(Action<IActivity> validateActivity, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            validateActivity(await _adapter.GetNextReplyAsync(patience.Token));
        });
    }

    /// <summary>The bot answers nothing for the given milliseconds.</summary>
    public TestFlow AssertNoReply(string? description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            Check(passed: false, description, "no reply", await _adapter.GetNextReplyAsync(patience.Token));
        }
        catch (OperationCanceledException)
        {
            // Nothing came: as it should be.
        }
    });

    /// <summary>The user says a text, and the bot answers another.</summary>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says a text, and the bot's answer passes the check.</summary>
    public TestFlow Test(string userSays, Action<IActivity> validateActivity, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    private static void Check(bool passed, string? description, string expected, IActivity reply)
    {
        if (passed)
            return;

        var received = reply.AsMessageActivity() is { } message ? message.Text : $"an activity of type {reply.Type}";
        throw new InvalidOperationException($"{description ?? expected}:\nExpected: {expected}\nReceived: {received}");
    }

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(_adapter, _callback, RunAsync());

        async Task RunAsync()
        {
            await _steps;
            await step();
        }
    }
}
