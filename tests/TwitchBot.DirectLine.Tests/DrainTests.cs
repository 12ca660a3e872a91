using System.Net;
using System.Net.WebSockets;

namespace TwitchBot.DirectLine.Tests;

public sealed class DrainTests
{
    [Fact]
    public async Task A_turn_that_runs_is_ended_and_its_reply_delivered_before_the_streams_close()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var listener = await conversation.ListenAsync();
        var turn = conversation.SayAsync("wait");
        await listener.ReadAsync(2);

        server.AnnounceStop();
        server.Script.Gate.SetResult();

        await listener.ReadAsync(3);
        Assert.Equal("waited", listener.Texts.Last());
        Assert.Equal(HttpStatusCode.OK, (await turn).Status);
        Assert.False(await listener.ReadFrameAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, listener.CloseStatus);
        Assert.Contains("stopping", listener.CloseReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_it_drains_no_further_turn_begins()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var listener = await conversation.ListenAsync();
        var turn = conversation.SayAsync("wait");
        await listener.ReadAsync(2);

        server.AnnounceStop();
        var refused = await conversation.SayAsync("one more");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Stopping"), (refused.Status, refused.Code));
        Assert.NotNull(refused.Headers.RetryAfter);
        server.Script.Gate.SetResult();
        await turn;
        Assert.Equal(["wait", "waited"], (await conversation.TextsAsync()).Skip(1));
    }

    [Fact]
    public async Task A_turn_that_does_not_end_holds_the_stop_up_only_so_long()
    {
        await using var server = await Server.StartAsync(("DrainTimeout", "00:00:00.100"));
        var conversation = await server.StartConversationAsync();
        using var listener = await conversation.ListenAsync();
        var turn = conversation.SayAsync("wait");
        await listener.ReadAsync(2);

        server.AnnounceStop();

        Assert.False(await listener.ReadFrameAsync());
        Assert.Contains("stopping", listener.CloseReason, StringComparison.Ordinal);
        server.Script.Gate.SetResult();
        await turn;
    }
}
