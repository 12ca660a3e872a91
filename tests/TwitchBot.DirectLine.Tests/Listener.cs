using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace TwitchBot.DirectLine.Tests;

/// <summary>A client on a stream.</summary>
internal sealed class Listener(ClientWebSocket socket) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public string Watermark { get; private set; } = "";

    public List<JsonObject> Activities { get; } = [];

    public IEnumerable<string> Texts => Activities.Select(each => (string?)each["text"] ?? (string)each["type"]!);

    public WebSocketCloseStatus? CloseStatus => socket.CloseStatus;

    public string? CloseReason => socket.CloseStatusDescription;

    public static async Task<Listener> ConnectAsync(Uri address)
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(address, TestContext.Current.CancellationToken);
        return new Listener(socket);
    }

    /// <summary>Reads frames until <paramref name="count"/> activities have come in all.</summary>
    public async Task<Listener> ReadAsync(int count)
    {
        while (Activities.Count < count)
            Assert.True(await ReadFrameAsync(), $"Closed after {Activities.Count} of {count} activities: {CloseReason}");
        return this;
    }

    /// <summary>Reads one frame; false where the server closes.</summary>
    public async Task<bool> ReadFrameAsync()
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        using var frame = new MemoryStream();
        var buffer = new byte[4096];
        ValueWebSocketReceiveResult result;
        do
        {
            result = await socket.ReceiveAsync(buffer.AsMemory(), patience.Token);
            if (result.MessageType == WebSocketMessageType.Close)
                return false;
            frame.Write(buffer, 0, result.Count);
        }
        while (!result.EndOfMessage);
        var json = JsonNode.Parse(Encoding.UTF8.GetString(frame.ToArray()))!;
        Activities.AddRange(json["activities"]!.AsArray().Select(each => each!.AsObject()));
        Watermark = (string)json["watermark"]!;
        return true;
    }

    public Task SendAsync(string text) => socket.SendAsync(
        Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, TestContext.Current.CancellationToken);

    public Task CloseAsync() =>
        socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, TestContext.Current.CancellationToken);

    public void Dispose()
    {
        socket.Abort();
        socket.Dispose();
    }
}
