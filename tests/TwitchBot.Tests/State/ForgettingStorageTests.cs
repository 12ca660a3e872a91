using Microsoft.Bot.Builder;
using TwitchBot.State;

namespace TwitchBot.Tests.State;

public sealed class ForgettingStorageTests
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    private readonly Clock _clock = new();
    private readonly ForgettingStorage _storage;

    public ForgettingStorageTests() => _storage = new ForgettingStorage(new MemoryStorage(), Week, _clock);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_written_is_there_until_its_time_is_over()
    {
        await WriteAsync("a");

        _clock.Advance(Week - TimeSpan.FromMinutes(1));

        Assert.True(await HasAsync("a"));
    }

    [Fact]
    public async Task What_nobody_wrote_to_for_the_retention_time_is_gone()
    {
        await WriteAsync("a");

        _clock.Advance(Week + TimeSpan.FromMinutes(2));

        Assert.False(await HasAsync("a"));
    }

    [Fact]
    public async Task A_later_turn_keeps_it_longer()
    {
        await WriteAsync("a");
        _clock.Advance(TimeSpan.FromDays(5));
        await WriteAsync("a");

        _clock.Advance(TimeSpan.FromDays(5));

        Assert.True(await HasAsync("a"));
    }

    [Fact]
    public async Task What_is_forgotten_can_be_written_anew()
    {
        await WriteAsync("a");
        _clock.Advance(Week + TimeSpan.FromMinutes(2));
        await HasAsync("a");

        await WriteAsync("a");

        Assert.True(await HasAsync("a"));
    }

    private Task WriteAsync(string key) => _storage.WriteAsync(new Dictionary<string, object> { [key] = "state" }, Cancellation);

    private async Task<bool> HasAsync(string key) => (await _storage.ReadAsync([key], Cancellation)).ContainsKey(key);

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Advance(TimeSpan by) => _now += by;
    }
}
