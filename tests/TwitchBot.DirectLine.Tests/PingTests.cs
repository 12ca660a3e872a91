using System.Net.Sockets;
using System.Text;

namespace TwitchBot.DirectLine.Tests;

public sealed class PingTests
{
    private const byte FinalPing = 0x89;

    [Fact]
    public async Task A_silent_client_is_pinged_and_cut_when_it_does_not_answer()
    {
        await using var server = await Server.StartAsync(("PingInterval", "00:00:01"), ("PongTimeout", "00:00:01"));
        var conversation = await server.StartConversationAsync();
        using var tcp = new TcpClient(server.Address.Host, server.Address.Port);
        var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET {conversation.StreamUrl.PathAndQuery}&watermark=1 HTTP/1.1\r\nHost: {server.Address.Authority}\r\nConnection: Upgrade\r\n"
            + "Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"), TestContext.Current.CancellationToken);

        Assert.Equal(FinalPing, await FirstAfterHeadersAsync(stream));
        await AssertEndsAsync(stream);
    }

    private static async Task<byte> FirstAfterHeadersAsync(NetworkStream stream)
    {
        var read = new StringBuilder();
        while (!read.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
            read.Append((char)await ByteAsync(stream));
        Assert.StartsWith("HTTP/1.1 101", read.ToString(), StringComparison.Ordinal);
        return (byte)await ByteAsync(stream);
    }

    private static async Task AssertEndsAsync(NetworkStream stream)
    {
        try
        {
            while (await ByteAsync(stream) >= 0)
            {
            }
        }
        catch (IOException)
        {
            // Cut, rather than closed: that is an end, too.
        }
    }

    private static async Task<int> ByteAsync(NetworkStream stream)
    {
        var one = new byte[1];
        return await stream.ReadAsync(one, TestContext.Current.CancellationToken) == 0 ? -1 : one[0];
    }
}
