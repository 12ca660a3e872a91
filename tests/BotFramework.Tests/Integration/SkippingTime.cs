using System.Collections.Concurrent;

namespace BotFramework.Tests.Integration;

/// <summary>Time in which pauses take no time, and are written down; timeouts of 15 s and more never come.</summary>
internal sealed class SkippingTime : TimeProvider
{
    private static readonly TimeSpan NeverFrom = TimeSpan.FromSeconds(15);

    public ConcurrentQueue<TimeSpan> Pauses { get; } = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < TimeSpan.Zero || dueTime >= NeverFrom)
            return System.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        Pauses.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
