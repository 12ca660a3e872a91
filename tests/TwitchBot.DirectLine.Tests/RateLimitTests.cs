using System.Net;
using TwitchBot.DirectLine.Limits;

namespace TwitchBot.DirectLine.Tests;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Past_the_limit_of_its_token_a_client_is_told_when_to_come_back()
    {
        await using var server = await Server.StartAsync(("RateLimits:PerToken", "3"));
        var token = (await server.GenerateAsync())["token"];
        var conversation = await server.PostAsync("conversations", token);
        var path = "conversations/" + conversation["conversationId"];
        await server.GetAsync(path, token);
        var refreshed = await server.PostAsync("tokens/refresh", token);
        var refused = await server.GetAsync(path, refreshed["token"]);
        Assert.Equal((HttpStatusCode.TooManyRequests, "TooManyRequests"), (refused.Status, refused.Code));
        Assert.Equal(TimeSpan.FromSeconds(20), refused.Headers.RetryAfter?.Delta);
        server.Clock.Advance(TimeSpan.FromSeconds(20));
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(path, token)).Status);
    }

    [Fact]
    public async Task Past_the_limit_of_a_conversation_nothing_is_sent_but_all_is_read()
    {
        await using var server = await Server.StartAsync(("RateLimits:PerConversation", "2"));
        var conversation = await server.StartConversationAsync();
        await conversation.SayAsync("one");
        await conversation.SayAsync("two");
        var refused = await conversation.SayAsync("three");
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromSeconds(30)), (refused.Status, refused.Headers.RetryAfter?.Delta));
        Assert.Equal(5, (await conversation.TextsAsync()).Count);
        var another = await server.StartConversationAsync();
        Assert.Equal(HttpStatusCode.OK, (await another.SayAsync("one")).Status);
    }

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7", HttpStatusCode.TooManyRequests)]
    [InlineData("203.0.113.7", "203.0.113.8", HttpStatusCode.OK)]
    [InlineData("2001:db8::1", "2001:db8::ffff", HttpStatusCode.TooManyRequests)]
    [InlineData("2001:db8::1", "2001:db8:0:1::1", HttpStatusCode.OK)]
    public async Task An_address_has_a_limit_of_its_own(string first, string second, HttpStatusCode status)
    {
        await using var server = await Server.StartAsync(("RateLimits:PerAddress", "2"));
        await AskFromAsync(server, first);
        await AskFromAsync(server, first);
        Assert.Equal(status, (await AskFromAsync(server, second)).Status);
    }

    [Fact]
    public async Task This_machine_has_no_limit_since_it_may_be_everybodys_proxy()
    {
        await using var server = await Server.StartAsync(("RateLimits:PerAddress", "1"));
        for (var i = 0; i < 5; i++)
            Assert.Equal(HttpStatusCode.OK, (await server.GetAsync("session/getsessionid", token: null)).Status);
    }

    [Fact]
    public void A_minute_never_sees_more_than_twice_the_limit_and_the_long_run_not_more_than_the_limit()
    {
        var clock = new ManualClock();
        var rate = new RequestRate(perMinute: 60, clock);
        var taken = 0;
        for (var second = 0; second < 600; second++)
        {
            taken += Enumerable.Range(0, 10).Count(_ => rate.Take("a") is null);
            clock.Advance(TimeSpan.FromSeconds(1));
        }

        Assert.Equal(60 + 599, taken);
    }

    [Fact]
    public void Whoever_has_been_quiet_is_forgotten()
    {
        var clock = new ManualClock();
        var rate = new RequestRate(perMinute: 60, clock);
        rate.Take("a");
        rate.Take("b");
        rate.Take("b");
        clock.Advance(TimeSpan.FromSeconds(1));
        rate.ForgetRested();
        Assert.Equal(1, rate.Count);
    }

    [Fact]
    public void Zero_sets_no_limit()
    {
        var rate = new RequestRate(perMinute: 0, new ManualClock());
        Assert.All(Enumerable.Range(0, 1000), _ => Assert.Null(rate.Take("a")));
    }

    private static Task<Answer> AskFromAsync(Server server, string address) =>
        server.AskAsync(HttpMethod.Get, "session/getsessionid", headers: ("X-Forwarded-For", address));
}
