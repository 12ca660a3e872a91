using System.Collections.Concurrent;

namespace TwitchBot.DirectLine.Limits;

/// <summary>
/// Limits requests for each key to so many a minute, by the generic cell rate algorithm: each request moves the key's time ahead by
/// its share of the minute, and is refused once that is a whole minute ahead. One number for each key, no timer and no queue.
/// </summary>
/// <param name="perMinute">How many are let through at once and in each minute; 0 lets all through.</param>
/// <param name="clock">The clock.</param>
internal sealed class RequestRate(int perMinute, TimeProvider clock)
{
    private static readonly long Minute = TimeSpan.TicksPerMinute;

    private readonly ConcurrentDictionary<string, long> _ahead = new(StringComparer.Ordinal);
    private readonly long _share = perMinute > 0 ? Minute / perMinute : 0;

    /// <summary>How many keys are remembered.</summary>
    public int Count => _ahead.Count;

    /// <summary>Takes a request; null where it may go on, or else after which time the next one may.</summary>
    public TimeSpan? Take(string key)
    {
        if (_share == 0)
            return null;
        var now = Now;
        while (true)
        {
            var known = _ahead.TryGetValue(key, out var ahead);
            var next = Math.Max(known ? ahead : now, now) + _share;
            if (next - now > Minute)
                return TimeSpan.FromTicks(next - now - Minute);
            if (known ? _ahead.TryUpdate(key, next, ahead) : _ahead.TryAdd(key, next))
                return null;
        }
    }

    /// <summary>Forgets the keys that have all their requests again.</summary>
    public void ForgetRested()
    {
        var now = Now;
        foreach (var each in _ahead)
        {
            if (each.Value <= now)
                _ahead.TryRemove(each);
        }
    }

    private long Now => clock.GetUtcNow().UtcTicks;
}
