using System.Buffers;
using System.Net.WebSockets;
using TwitchBot.DirectLine.Feed;

namespace TwitchBot.DirectLine.Streams;

/// <summary>
/// One client's WebSocket: sends what comes after its watermark. The bounded feed itself is the queue, and one frame at a time is on
/// its way, so a slow client costs nobody anything but its own place; one that is too slow is sent away, and comes back to the rest.
/// </summary>
internal sealed class FeedStream(
    WebSocket socket, IConversationFeed feed, string conversationId, DirectLineOptions options, TimeProvider clock) : IDisposable
{
    private const int LargestMessage = 4096;
    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _ended = new();
    private readonly CancellationTokenSource _cutOff = new();
    private readonly Lock _lock = new();
    private StreamEnd? _end;
    private bool _disposed;
    private long _heard = clock.GetTimestamp();
    private long _sendingSince;

    /// <summary>For how long the client has sent nothing; Direct Line clients send an empty message every 20 seconds.</summary>
    public TimeSpan Silence => clock.GetElapsedTime(Volatile.Read(ref _heard));

    /// <summary>For how long the frame on its way has not been taken.</summary>
    public TimeSpan Stuck => Volatile.Read(ref _sendingSince) is > 0 and var since ? clock.GetElapsedTime(since) : TimeSpan.Zero;

    /// <summary>Cuts the connection where nothing can be said any more; the client comes back with its watermark.</summary>
    public void Abort() => socket.Abort();

    /// <summary>Ends the stream and tells the client why, once the frame on its way is out; the first reason counts.</summary>
    public void End(StreamEnd why)
    {
        lock (_lock)
        {
            if (_disposed || _end is not null)
                return;
            _end = why;
            _ = _ended.CancelAsync();
            _cutOff.CancelAfter(ClosingTime);
        }
    }

    /// <summary>Sends until the stream is ended, or the conversation is forgotten.</summary>
    public async Task RunAsync(FeedCursor cursor, CancellationToken stopping)
    {
        await using var watching = stopping.Register(() => End(StreamEnd.ServerStopping));
        var listening = ListenAsync();
        try
        {
            await SendAllAsync(cursor);
        }
        catch (Exception failure) when (IsBroken(failure) || failure is OperationCanceledException)
        {
            socket.Abort();
        }

        await CloseAsync(_end ?? StreamEnd.ConversationOver, listening);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        lock (_lock)
        {
            _disposed = true;
            _ended.Dispose();
            _cutOff.Dispose();
        }
    }

    private async Task SendAllAsync(FeedCursor cursor)
    {
        while (await FramePages.ReadAsync(feed, conversationId, cursor, CancellationToken.None) is { } page)
        {
            cursor = cursor with { After = page.After };
            if (page.Activities.Count > 0)
                await SendAsync(page);

            // What was said before the server stops still goes out; nobody else waits for more.
            if (_end is { } end && (end != StreamEnd.ServerStopping || page.Activities.Count == 0))
                return;
            if (page.Activities.Count == 0)
                await WaitAsync(cursor.After);
        }
    }

    private async Task WaitAsync(long after)
    {
        try
        {
            await feed.WaitAsync(conversationId, after, _ended.Token);
        }
        catch (OperationCanceledException)
        {
            // The loop sees why.
        }
    }

    // A frame on its way is only cut off at the very end: that breaks the connection, and the client misses why it closes.
    private async Task SendAsync(FeedPage page)
    {
        var size = FrameFormat.Size(page);
        var buffer = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var length = FrameFormat.Write(page, buffer);
            Volatile.Write(ref _sendingSince, clock.GetTimestamp());
            await socket.SendAsync(buffer.AsMemory(0, length), WebSocketMessageType.Text, endOfMessage: true, _cutOff.Token);
            if (Stuck > options.SlowClientLimit)
                End(StreamEnd.TooSlow);
        }
        finally
        {
            Volatile.Write(ref _sendingSince, 0);
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async Task ListenAsync()
    {
        var buffer = new byte[64];
        var received = 0;
        try
        {
            while (received <= LargestMessage)
            {
                var result = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                Volatile.Write(ref _heard, clock.GetTimestamp());
                received = result.EndOfMessage ? 0 : received + result.Count;
                if (result.MessageType == WebSocketMessageType.Close)
                {
                    End(StreamEnd.ClientLeft);
                    return;
                }
            }

            End(StreamEnd.TooMuchSent);
        }
        catch (Exception failure) when (IsBroken(failure) || failure is OperationCanceledException)
        {
            socket.Abort();
            End(StreamEnd.ClientLeft);
        }
    }

    private async Task CloseAsync(StreamEnd end, Task listening)
    {
        using var patience = new CancellationTokenSource(ClosingTime, clock);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(end.Status, end.Reason, patience.Token);
            await listening.WaitAsync(patience.Token);
        }
        catch (Exception failure) when (IsBroken(failure) || failure is OperationCanceledException)
        {
            socket.Abort();
        }

        await listening;
    }

    private static bool IsBroken(Exception failure) => failure is WebSocketException or IOException or ObjectDisposedException;
}
