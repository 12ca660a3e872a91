using System.Net;

namespace TwitchBot.DirectLine.Tests;

public sealed class PollingTests
{
    [Fact]
    public async Task Polling_gives_what_came_after_the_watermark()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var (_, watermark) = await conversation.PollAsync();
        await conversation.SayAsync("hello");
        var (activities, next) = await conversation.PollAsync(watermark);
        Assert.Equal(["hello", "You said: hello"], activities.Select(each => (string?)each["text"]));
        var (nothing, same) = await conversation.PollAsync(next);
        Assert.Empty(nothing);
        Assert.Equal(next, same);
    }

    [Fact]
    public async Task An_empty_watermark_replays_everything()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        await conversation.SayAsync("hello");
        Assert.Equal(3, (await conversation.PollAsync("")).Activities.Count);
    }

    [Theory]
    [InlineData("999")]
    [InlineData("99999999999999999999999999")]
    public async Task A_watermark_beyond_the_end_means_the_end(string watermark)
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var (activities, next) = await conversation.PollAsync(watermark);
        Assert.Empty(activities);
        Assert.Equal("1", next);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("%201")]
    public async Task A_watermark_that_is_no_number_is_refused(string watermark)
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        foreach (var path in new[] { conversation.Activities, conversation.Path })
        {
            var answer = await server.GetAsync($"{path}?watermark={watermark}", conversation.Token);
            Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answer.Status, answer.Code));
        }
    }
}
