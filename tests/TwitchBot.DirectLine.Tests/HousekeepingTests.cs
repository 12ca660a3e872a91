using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Streams;

namespace TwitchBot.DirectLine.Tests;

public sealed class HousekeepingTests
{
    [Fact]
    public async Task The_stream_of_a_forgotten_conversation_is_closed()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var listener = await conversation.ListenAsync();
        await listener.ReadAsync(1);
        server.Clock.Advance(TimeSpan.FromHours(24));
        await server.Services.GetRequiredService<IConversationFeed>().ForgetIdleAsync(TestContext.Current.CancellationToken);
        Assert.False(await listener.ReadFrameAsync());
        Assert.Equal("The conversation has ended.", listener.CloseReason);
    }

    [Fact]
    public async Task A_stream_whose_client_has_gone_silent_is_closed_with_a_reason()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var listener = await conversation.ListenAsync();
        await listener.ReadAsync(1);
        server.Clock.Advance(TimeSpan.FromMinutes(11));
        server.Services.GetRequiredService<OpenStreams>().EndDead();
        Assert.False(await listener.ReadFrameAsync());
        Assert.Contains("Nothing was heard", listener.CloseReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_whose_client_takes_nothing_is_cut()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var sleeper = await conversation.ListenAsync();
        for (var i = 0; i < 60; i++)
            await conversation.SayAsync(new string('x', 200_000));
        server.Clock.Advance(TimeSpan.FromSeconds(31));
        server.Services.GetRequiredService<OpenStreams>().EndDead();
        await Assert.ThrowsAsync<WebSocketException>(() => sleeper.ReadAsync(121));
    }

    [Fact]
    public async Task A_conversation_that_is_only_looked_at_is_forgotten_all_the_same()
    {
        await using var server = await Server.StartAsync(("TokenLifetime", "3.00:00:00"));
        var conversation = await server.StartConversationAsync();
        server.Clock.Advance(TimeSpan.FromHours(23));
        await conversation.PollAsync();
        server.Clock.Advance(TimeSpan.FromHours(2));
        var answer = await server.GetAsync(conversation.Activities, conversation.Token);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.Status);
    }

    [Fact]
    public async Task No_more_streams_open_than_configured()
    {
        await using var server = await Server.StartAsync(("MaxStreams", "1"));
        var conversation = await server.StartConversationAsync();
        using var first = await conversation.ListenAsync();
        await first.ReadAsync(1);
        await Assert.ThrowsAsync<WebSocketException>(() => conversation.ListenAsync());
    }
}
