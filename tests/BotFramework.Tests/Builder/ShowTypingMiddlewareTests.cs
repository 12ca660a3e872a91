using BotFramework.Tests.Integration;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class ShowTypingMiddlewareTests
{
    private readonly TestAdapter _adapter = new();
    private readonly SkippingTime _time = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slow_answer_is_preceded_by_typing()
    {
        await RunAsync(ActivityTypes.Message, async turn =>
        {
            var typing = await _adapter.GetNextReplyAsync(Token);
            Assert.Equal((ActivityTypes.Typing, "Conversation1"), (typing.Type, typing.Conversation.Id));
            await turn.SendActivityAsync("done", cancellationToken: Token);
        });

        Assert.Equal(TimeSpan.FromMilliseconds(300), _time.Pauses.First());
    }

    [Fact]
    public async Task Nothing_is_shown_after_the_turn()
    {
        await RunAsync(ActivityTypes.Message, _ => _adapter.GetNextReplyAsync(Token));
        _adapter.ActiveQueue.Clear();

        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _adapter.GetNextReplyAsync(patience.Token));
    }

    [Fact]
    public async Task Nothing_is_shown_for_anything_but_messages()
    {
        await RunAsync(ActivityTypes.Event, _ => Task.CompletedTask);

        Assert.Empty(_time.Pauses);
    }

    [Fact]
    public async Task An_exception_ends_typing_too()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => RunAsync(ActivityTypes.Message, _ => throw new InvalidOperationException()));
        _adapter.ActiveQueue.Clear();

        Assert.Null(_adapter.GetNextReply());
    }

    private Task RunAsync(string type, Func<ITurnContext, Task> bot)
    {
        _adapter.Use(new ShowTypingMiddleware(_time, delay: 300, period: 1000));
        return _adapter.ProcessActivityAsync(new Activity(type), (turn, _) => bot(turn), Token);
    }
}
