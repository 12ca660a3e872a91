using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace TwitchBot.EndToEnd.Tests;

/// <summary>A wire between the browser and the host that can be cut, and then is whole again for new connections.</summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentBag<Socket> _ends = [];
    private readonly Uri _host;
    private readonly Task _accepting;

    public Wire(Uri host)
    {
        _host = host;
        _listener.Start();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}");
        _accepting = AcceptAsync();
    }

    /// <summary>The near end, for the browser.</summary>
    public Uri Address { get; }

    /// <summary>Ends every connection there is, without a goodbye.</summary>
    public void Cut()
    {
        while (_ends.TryTake(out var end))
            end.Close(timeout: 0);
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Dispose();
        Cut();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = JoinAsync(await _listener.AcceptTcpClientAsync(CancellationToken.None));
        }
        catch (Exception ended) when (ended is SocketException or ObjectDisposedException)
        {
            // Disposed of.
        }
    }

    private async Task JoinAsync(TcpClient near)
    {
        var far = new TcpClient { NoDelay = true };
        near.NoDelay = true;
        _ends.Add(near.Client);
        _ends.Add(far.Client);
        try
        {
            await far.ConnectAsync(_host.Host, _host.Port);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception cut) when (cut is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut; the other end is closed below.
        }

        near.Dispose();
        far.Dispose();
    }
}
