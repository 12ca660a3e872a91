using System.Collections.Concurrent;

namespace BotFramework.Tests.Integration;

/// <summary>Time in which pauses take no time, and are written down; timeouts of 15 s never come, or, impatient, come at once.</summary>
internal sealed class SkippingTime(bool impatient = false) : TimeProvider
{
    private static readonly TimeSpan ShortestTimeout = TimeSpan.FromSeconds(15);

    public ConcurrentQueue<TimeSpan> Pauses { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        new Timer(this, System.CreateTimer(callback, state, Skipped(dueTime), Timeout.InfiniteTimeSpan));

    private TimeSpan Skipped(TimeSpan dueTime)
    {
        var isTimeout = dueTime >= ShortestTimeout;
        if (dueTime < TimeSpan.Zero || (isTimeout && !impatient))
            return Timeout.InfiniteTimeSpan;
        if (!isTimeout)
            Pauses.Enqueue(dueTime);
        return TimeSpan.Zero;
    }

    private sealed class Timer(SkippingTime time, ITimer inner) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => inner.Change(time.Skipped(dueTime), Timeout.InfiniteTimeSpan);

        public void Dispose() => inner.Dispose();

        public ValueTask DisposeAsync() => inner.DisposeAsync();
    }
}
