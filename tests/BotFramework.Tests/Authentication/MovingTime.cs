namespace BotFramework.Tests.Authentication;

/// <summary>A clock that moves when told to; timers run in real time.</summary>
internal sealed class MovingTime : TimeProvider
{
    private long _ahead;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero).AddTicks(Volatile.Read(ref _ahead));

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);
}
