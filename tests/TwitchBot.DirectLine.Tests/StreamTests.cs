using System.Net;
using System.Net.WebSockets;

namespace TwitchBot.DirectLine.Tests;

public sealed class StreamTests
{
    [Fact]
    public async Task A_stream_replays_the_history_and_then_goes_on_live()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        await conversation.SayAsync("one");
        using var listener = await Listener.ConnectAsync(conversation.StreamUrl);
        await listener.ReadAsync(3);
        await conversation.SayAsync("two");
        await listener.ReadAsync(5);
        Assert.Equal(["Welcome Ada (no locale)", "one", "You said: one", "two", "You said: two"], listener.Texts);
        Assert.Equal("5", listener.Watermark);
    }

    [Fact]
    public async Task Two_clients_of_one_conversation_see_the_same()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var phone = await conversation.ListenAsync();
        using var desktop = await conversation.ListenAsync();
        await conversation.SayAsync("hello");
        await Task.WhenAll(phone.ReadAsync(3), desktop.ReadAsync(3));
        Assert.Equal(
            phone.Activities.Select(each => each.ToJsonString()), desktop.Activities.Select(each => each.ToJsonString()));
    }

    [Fact]
    public async Task Reconnecting_in_the_middle_of_two_hundred_activities_loses_and_doubles_nothing()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var turn = conversation.SayAsync("count 200");
        var (seen, watermark) = (new List<string>(), (string?)null);
        while (seen.Count < 202)
        {
            using var listener = await conversation.ListenAsync(watermark);
            await listener.ReadAsync(1);
            seen.AddRange(listener.Texts);
            watermark = listener.Watermark;
        }

        await turn;
        Assert.Equal(Enumerable.Range(1, 200).Select(i => $"number {i}"), seen.Skip(2));
    }

    [Fact]
    public async Task Every_activity_has_a_later_timestamp_than_the_one_before_even_when_the_clock_stands_still_or_goes_back()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        await conversation.SayAsync("one");
        await conversation.SayAsync("at the same moment");
        server.Clock.Advance(TimeSpan.FromSeconds(-5));
        await conversation.SayAsync("two");
        var (activities, _) = await conversation.PollAsync();
        var times = activities.Select(each => DateTimeOffset.Parse((string)each["timestamp"]!)).ToList();
        Assert.Equal(times.Distinct().Order(), times);
    }

    [Fact]
    public async Task Typing_reaches_those_who_listen_and_is_not_replayed()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var live = await conversation.ListenAsync();
        await live.ReadAsync(1);
        await conversation.SayAsync("type");
        await live.ReadAsync(4);
        using var late = await conversation.ListenAsync();
        await late.ReadAsync(3);
        Assert.Equal(["type", "typing", "typed"], live.Texts.Skip(1));
        Assert.Equal(["type", "typed"], late.Texts.Skip(1));
    }

    [Fact]
    public async Task Keep_alives_are_taken()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var listener = await conversation.ListenAsync();
        for (var i = 0; i < 3; i++)
            await listener.SendAsync("");
        await conversation.SayAsync("hello");
        await listener.ReadAsync(3);
        Assert.Equal("You said: hello", listener.Texts.Last());
    }

    [Fact]
    public async Task A_client_that_does_not_read_holds_nobody_up()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var sleeper = await conversation.ListenAsync();
        using var reader = await conversation.ListenAsync();
        var reading = reader.ReadAsync(61);
        for (var i = 0; i < 30; i++)
            Assert.Equal(HttpStatusCode.OK, (await conversation.SayAsync(new string('x', 200_000))).Status);
        await reading;
        Assert.Equal(61, reader.Activities.Count);
    }

    [Fact]
    public async Task A_client_that_leaves_is_answered_politely()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var listener = await conversation.ListenAsync();
        await listener.CloseAsync();
        Assert.Equal(WebSocketCloseStatus.NormalClosure, listener.CloseStatus);
    }

    [Fact]
    public async Task A_stopping_server_says_goodbye()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var listener = await conversation.ListenAsync();
        await listener.ReadAsync(1);
        var stopping = server.StopAsync();
        Assert.False(await listener.ReadFrameAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, listener.CloseStatus);
        Assert.Contains("stopping", listener.CloseReason, StringComparison.Ordinal);
        await listener.CloseAsync();
        await stopping;
    }

    [Theory]
    [InlineData("", "", HttpStatusCode.Unauthorized)]
    [InlineData("garbage", "", HttpStatusCode.Forbidden)]
    [InlineData(null, "x", HttpStatusCode.BadRequest)]
    public async Task A_stream_that_cannot_open_says_why_by_its_status(string? token, string watermark, HttpStatusCode status)
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var address = new UriBuilder(conversation.StreamUrl) { Query = $"t={token ?? conversation.Token}&watermark={watermark}" };
        using var socket = new ClientWebSocket { Options = { CollectHttpResponseDetails = true } };
        await Assert.ThrowsAsync<WebSocketException>(
            () => socket.ConnectAsync(address.Uri, TestContext.Current.CancellationToken));
        Assert.Equal(status, socket.HttpStatusCode);
    }

    [Fact]
    public async Task A_stream_address_that_is_opened_without_a_websocket_explains_itself()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var answer = await server.GetAsync(conversation.Path + "/stream", conversation.Token);
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answer.Status, answer.Code));
    }
}
