namespace TwitchBot.DirectLine.Tests;

/// <summary>A clock that moves when told to; timers run in real time.</summary>
internal sealed class ManualClock : TimeProvider
{
    private static readonly DateTimeOffset Start = new(2026, 3, 10, 9, 0, 0, TimeSpan.Zero);

    private long _ahead;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => Start.AddTicks(Volatile.Read(ref _ahead));

    public override long GetTimestamp() => GetUtcNow().Ticks;

    public void Advance(TimeSpan time) => Interlocked.Add(ref _ahead, time.Ticks);
}
