using System.Collections.Concurrent;
using TwitchBot.DirectLine.Feed;

namespace TwitchBot.DirectLine.Streams;

/// <summary>The streams that are open, so that one timer for all of them finds the dead ones.</summary>
internal sealed class OpenStreams(DirectLineOptions options)
{
    private readonly ConcurrentDictionary<FeedStream, bool> _open = new();

    /// <summary>Whether no further stream can be opened.</summary>
    public bool Full => _open.Count >= options.MaxStreams;

    /// <summary>Runs a stream, known to <see cref="EndDead"/> as long as it lasts.</summary>
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

    /// <summary>Cuts the streams whose clients take nothing at all, and ends those whose clients have gone silent.</summary>
    public void EndDead()
    {
        foreach (var (stream, _) in _open)
        {
            if (stream.Stuck > options.StuckClientLimit)
                stream.Abort();
            else if (stream.Silence > options.StreamIdleTimeout)
                stream.End(StreamEnd.Idle);
        }
    }
}
