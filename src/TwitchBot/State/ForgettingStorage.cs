using System.Collections.Concurrent;
using Microsoft.Bot.Builder;

namespace TwitchBot.State;

/// <summary>
/// State that is forgotten: what nobody has written to for the retention time is deleted, so that health data does not outlive its use.
/// </summary>
/// <param name="storage">Where the state is.</param>
/// <param name="retention">How long a conversation's state is kept after its last turn.</param>
/// <param name="time">The clock.</param>
public sealed class ForgettingStorage(IStorage storage, TimeSpan retention, TimeProvider time) : IStorage
{
    // Forgetting a little late is fine; looking at every key on every turn is not.
    private static readonly TimeSpan BetweenSweeps = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _written = new(StringComparer.Ordinal);
    private long _nextSweep = (time.GetUtcNow() + BetweenSweeps).UtcTicks;

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        await SweepAsync(cancellationToken);
        return await storage.ReadAsync(keys, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        await storage.WriteAsync(changes, cancellationToken);
        var now = time.GetUtcNow();
        foreach (var key in changes.Keys)
        {
            _written[key] = now;
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        await storage.DeleteAsync(keys, cancellationToken);
        foreach (var key in keys)
        {
            _written.TryRemove(key, out _);
        }
    }

    /// <summary>Deletes what is past its time; one turn in a while does it for all.</summary>
    private async Task SweepAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var due = Volatile.Read(ref _nextSweep);
        if (now.UtcTicks < due || Interlocked.CompareExchange(ref _nextSweep, (now + BetweenSweeps).UtcTicks, due) != due)
        {
            return;
        }

        var old = _written.Where(entry => now - entry.Value > retention).ToList();
        // Only what was not written in the meantime.
        string[] keys = [.. old.Where(_written.TryRemove).Select(entry => entry.Key)];
        if (keys.Length > 0)
        {
            await storage.DeleteAsync(keys, cancellationToken);
        }
    }
}
