using TwitchBot.Turns;

namespace TwitchBot.Tests;

public class DeliveriesTests
{
    private readonly Clock _clock = new();

    [Fact]
    public void The_same_message_counts_once()
    {
        var deliveries = new Deliveries(_clock);

        Assert.True(deliveries.Add("a/1"));
        Assert.False(deliveries.Add("a/1"));
        Assert.True(deliveries.Add("a/2"));
    }

    [Fact]
    public void A_message_whose_turn_failed_may_come_again()
    {
        var deliveries = new Deliveries(_clock);
        deliveries.Add("a/1");

        deliveries.Forget("a/1");

        Assert.True(deliveries.Add("a/1"));
    }

    [Fact]
    public void A_message_is_forgotten_after_a_while()
    {
        var deliveries = new Deliveries(_clock);
        deliveries.Add("a/1");

        _clock.Now += Deliveries.Window + TimeSpan.FromSeconds(1);

        Assert.True(deliveries.Add("a/1"));
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
