using System.Buffers;
using System.Net.WebSockets;
using TwitchBot.DirectLine.Feed;

namespace TwitchBot.DirectLine.Streams;

/// <summary>
/// One client's WebSocket: sends what comes after its watermark, as fast as that client reads. The feed itself is the queue, so a
/// slow client costs nobody anything; it has one writer.
/// </summary>
internal sealed class FeedStream(WebSocket socket, IConversationFeed feed, string conversationId, TimeProvider clock)
{
    private const int ActivitiesPerFrame = 50;
    private const int LargestMessage = 4096;
    private static readonly TimeSpan ClosingTime = TimeSpan.FromSeconds(2);

    private long _heard = clock.GetTimestamp();
    private long _sendingSince;

    /// <summary>For how long the client has sent nothing; Direct Line clients send an empty message every 20 seconds.</summary>
    public TimeSpan Silence => clock.GetElapsedTime(Volatile.Read(ref _heard));

    /// <summary>For how long the frame on its way has not been taken.</summary>
    public TimeSpan Stuck => Volatile.Read(ref _sendingSince) is > 0 and var since ? clock.GetElapsedTime(since) : TimeSpan.Zero;

    /// <summary>Cuts the connection; the client comes back with its watermark.</summary>
    public void Abort() => socket.Abort();

    /// <summary>Sends until the client leaves, the conversation is forgotten or the server stops.</summary>
    public async Task RunAsync(FeedCursor cursor, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        using var cutOff = new CancellationTokenSource();
        await using var cutting = stopping.Register(() => cutOff.CancelAfter(ClosingTime));
        var listening = ListenAsync(ended);
        var (status, reason) = (WebSocketCloseStatus.EndpointUnavailable, "The conversation has ended.");
        try
        {
            await SendAllAsync(cursor, ended.Token, cutOff.Token);
        }
        catch (OperationCanceledException)
        {
            (status, reason) = stopping.IsCancellationRequested
                ? (WebSocketCloseStatus.EndpointUnavailable, "The server is stopping; reconnect with your last watermark.")
                : (WebSocketCloseStatus.NormalClosure, "Goodbye.");
        }
        catch (Exception failure) when (IsBroken(failure))
        {
            socket.Abort();
        }

        await CloseAsync(status, reason, listening);
    }

    private async Task SendAllAsync(FeedCursor cursor, CancellationToken cancellationToken, CancellationToken cutOff)
    {
        while (await feed.ReadAsync(conversationId, cursor, ActivitiesPerFrame, cancellationToken) is { } page)
        {
            cursor = cursor with { After = page.After };
            if (page.Activities.Count > 0)
                await SendAsync(page, cutOff);
            cancellationToken.ThrowIfCancellationRequested();
            if (page.Activities.Count == 0)
                await feed.WaitAsync(conversationId, cursor.After, cancellationToken);
        }
    }

    // A frame on its way is only cut off at the very end: that breaks the connection, and the client misses why it closes.
    private async Task SendAsync(FeedPage page, CancellationToken cutOff)
    {
        var size = FrameFormat.Size(page);
        var buffer = ArrayPool<byte>.Shared.Rent(size);
        try
        {
            var length = FrameFormat.Write(page, buffer);
            Volatile.Write(ref _sendingSince, clock.GetTimestamp());
            await socket.SendAsync(buffer.AsMemory(0, length), WebSocketMessageType.Text, endOfMessage: true, cutOff);
        }
        finally
        {
            Volatile.Write(ref _sendingSince, 0);
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private async Task ListenAsync(CancellationTokenSource ended)
    {
        var buffer = new byte[64];
        var received = 0;
        try
        {
            while (true)
            {
                var result = await socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
                Volatile.Write(ref _heard, clock.GetTimestamp());
                received = result.EndOfMessage ? 0 : received + result.Count;
                if (result.MessageType == WebSocketMessageType.Close || received > LargestMessage)
                    break;
            }
        }
        catch (Exception failure) when (IsBroken(failure) || failure is OperationCanceledException)
        {
            socket.Abort();
        }

        await ended.CancelAsync();
    }

    private async Task CloseAsync(WebSocketCloseStatus status, string reason, Task listening)
    {
        using var patience = new CancellationTokenSource(ClosingTime, clock);
        try
        {
            if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived)
                await socket.CloseOutputAsync(status, reason, patience.Token);
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
