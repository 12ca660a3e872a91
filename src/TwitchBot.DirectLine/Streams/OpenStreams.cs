using System.Collections.Concurrent;
using TwitchBot.DirectLine.Feed;

namespace TwitchBot.DirectLine.Streams;

/// <summary>The streams that are open, so that one timer for all of them finds the dead ones.</summary>
internal sealed class OpenStreams(DirectLineOptions options)
{
    /// <summary>How long a frame may wait for its client to take it.</summary>
    public static readonly TimeSpan LongestStuck = TimeSpan.FromSeconds(30);

    /// <summary>How long a client may be silent.</summary>
    public static readonly TimeSpan LongestSilence = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<FeedStream, bool> _open = new();

    /// <summary>Whether no further stream can be opened.</summary>
    public bool Full => _open.Count >= options.MaxStreams;

    /// <summary>Runs a stream, known to <see cref="AbortDead"/> as long as it lasts.</summary>
    public async Task RunAsync(FeedStream stream, FeedCursor cursor, CancellationToken stopping)
    {
        _open[stream] = true;
        try
        {
            await stream.RunAsync(cursor, stopping);
        }
        finally
        {
            _open.TryRemove(stream, out _);
        }
    }

    /// <summary>Cuts the streams whose clients take nothing or have gone silent.</summary>
    public void AbortDead()
    {
        foreach (var (stream, _) in _open)
        {
            if (stream.Stuck > LongestStuck || stream.Silence > LongestSilence)
                stream.Abort();
        }
    }
}
