using TwitchBot.Turns;

namespace TwitchBot.Tests;

public class TurnGateTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Turns_of_one_conversation_run_one_after_the_other_in_order_of_arrival()
    {
        var gate = new TurnGate(mostWaiting: 100);
        var order = new List<int>();
        await gate.EnterAsync("a", Cancellation);
        var turns = Enumerable.Range(0, 50).Select(async number =>
        {
            Assert.True(await gate.EnterAsync("a", Cancellation));
            order.Add(number);
            await Task.Yield();
            gate.Leave("a");
        }).ToArray();

        gate.Leave("a");
        await Task.WhenAll(turns);

        Assert.Equal(Enumerable.Range(0, 50), order);
    }

    [Fact]
    public async Task Another_conversation_does_not_wait()
    {
        var gate = new TurnGate(mostWaiting: 1);
        await gate.EnterAsync("a", Cancellation);

        Assert.True(await gate.EnterAsync("b", Cancellation));
    }

    [Fact]
    public async Task Past_the_queue_a_turn_is_refused_at_once()
    {
        var gate = new TurnGate(mostWaiting: 1);
        await gate.EnterAsync("a", Cancellation);
        _ = gate.EnterAsync("a", Cancellation).AsTask();

        Assert.False(await gate.EnterAsync("a", Cancellation));
    }

    [Fact]
    public async Task A_turn_that_gives_up_waiting_leaves_its_place_to_the_next()
    {
        var gate = new TurnGate(mostWaiting: 5);
        using var impatient = new CancellationTokenSource();
        await gate.EnterAsync("a", Cancellation);
        var first = gate.EnterAsync("a", impatient.Token).AsTask();
        var second = gate.EnterAsync("a", Cancellation).AsTask();

        await impatient.CancelAsync();
        gate.Leave("a");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.True(await second);
    }

    [Fact]
    public async Task A_conversation_whose_turns_are_over_can_be_entered_again()
    {
        var gate = new TurnGate(mostWaiting: 0);
        await gate.EnterAsync("a", Cancellation);
        gate.Leave("a");

        Assert.True(await gate.EnterAsync("a", Cancellation));
    }
}
