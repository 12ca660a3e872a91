namespace TwitchBot.DirectLine.Feed;

/// <summary>
/// The one clock for timestamps, in whole milliseconds. It never goes back, since Web Chat orders a conversation by timestamp.
/// </summary>
internal sealed class FeedClock(TimeProvider clock)
{
    private long _latest;

    /// <summary>Now, UTC.</summary>
    public DateTimeOffset Now()
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        long latest;
        do
        {
            latest = Volatile.Read(ref _latest);
            if (now <= latest)
                return DateTimeOffset.FromUnixTimeMilliseconds(latest);
        }
        while (Interlocked.CompareExchange(ref _latest, now, latest) != latest);
        return DateTimeOffset.FromUnixTimeMilliseconds(now);
    }
}
