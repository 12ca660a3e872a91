namespace TwitchBot.Turns;

/// <summary>Remembers for a while which messages came in, so that one the channel delivers again is not run twice.</summary>
/// <param name="time">The clock.</param>
public sealed class Deliveries(TimeProvider time)
{
    /// <summary>How long a message is remembered; channels redeliver within seconds to minutes.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private const int Most = 50_000;

    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Queue<(string Key, DateTimeOffset At)> _order = new();
    private readonly Lock _lock = new();

    /// <summary>Notes a message.</summary>
    /// <returns>False when it is known already.</returns>
    public bool Add(string key)
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            while (_order.TryPeek(out var oldest) && (now - oldest.At > Window || _order.Count > Most))
            {
                _seen.Remove(_order.Dequeue().Key);
            }

            if (!_seen.Add(key))
            {
                return false;
            }

            _order.Enqueue((key, now));
            return true;
        }
    }

    /// <summary>Forgets a message whose turn failed, so that the channel's next try is run.</summary>
    public void Forget(string key)
    {
        lock (_lock)
        {
            _seen.Remove(key);
        }
    }
}
