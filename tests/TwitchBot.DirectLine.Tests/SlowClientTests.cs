using System.Net.WebSockets;

namespace TwitchBot.DirectLine.Tests;

public sealed class SlowClientTests
{
    [Fact]
    public async Task A_client_that_reads_too_slowly_is_sent_away_and_comes_back_to_the_rest()
    {
        await using var server = await Server.StartAsync(("HistoryLimit", "100000000"));
        var conversation = await server.StartConversationAsync();
        using var slow = await conversation.ListenAsync();
        for (var i = 0; i < 60; i++)
            await conversation.SayAsync(new string('x', 200_000), $"c{i}");

        server.Clock.Advance(TimeSpan.FromSeconds(11));
        while (await slow.ReadFrameAsync())
        {
        }

        Assert.Equal(WebSocketCloseStatus.PolicyViolation, slow.CloseStatus);
        Assert.Contains("too slowly", slow.CloseReason, StringComparison.Ordinal);
        Assert.InRange(slow.Activities.Count, 1, 120);
        using var back = await conversation.ListenAsync(slow.Watermark);
        await back.ReadAsync(121 - slow.Activities.Count);
        var ids = slow.Activities.Concat(back.Activities).Select(each => (string)each["id"]!);
        Assert.Equal((await conversation.PollAsync()).Activities.Select(each => (string)each["id"]!), ids);
    }

    [Fact]
    public async Task A_client_that_sends_a_lot_into_the_stream_is_sent_away()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var listener = await conversation.ListenAsync();
        await listener.ReadAsync(1);
        await listener.SendAsync(new string('x', 10_000));
        Assert.False(await listener.ReadFrameAsync());
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, listener.CloseStatus);
    }
}
