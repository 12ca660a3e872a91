using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;

namespace TwitchBot.DirectLine.Tests;

public sealed class SendTests
{
    [Fact]
    public async Task A_message_is_echoed_with_the_servers_id_and_time_and_the_clients_own_id()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var sent = await conversation.SendAsync(
            """
            {"type":"message","id":"mine","timestamp":"1999-01-01T00:00:00Z","text":"hello",
            "channelData":{"clientActivityID":"c42"},"odd":{"x":[1]}}
            """);
        var echo = (await conversation.PollAsync()).Activities[1];
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Matches($"^{conversation.Id}\\|\\d{{7}}$", sent["id"]);
        Assert.Equal(sent["id"], (string?)echo["id"]);
        Assert.Equal("c42", (string?)echo["channelData"]!["clientActivityID"]);
        Assert.StartsWith("2026-03-10T09:00:00.", (string?)echo["timestamp"]);
        Assert.Equal("""{"id":"dl_ada","name":"Ada","role":"user"}""", echo["from"]!.ToJsonString());
        Assert.Equal(conversation.Id, (string?)echo["conversation"]!["id"]);
        Assert.Equal("""{"x":[1]}""", echo["odd"]!.ToJsonString());
    }

    [Fact]
    public async Task The_reply_follows_the_echo_and_names_it()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var sent = await conversation.SayAsync("hello");
        var reply = (await conversation.PollAsync()).Activities[2];
        Assert.Equal("You said: hello", (string?)reply["text"]);
        Assert.Equal(sent["id"], (string?)reply["replyToId"]);
        Assert.Equal(("twitchbot", "bot"), ((string?)reply["from"]!["id"], (string?)reply["from"]!["role"]));
        Assert.Equal(DateTime.Parse("2026-03-10T09:00:00"), DateTimeOffset.Parse((string)reply["timestamp"]!).UtcDateTime, TimeSpan.FromMilliseconds(10));
    }

    [Fact]
    public async Task Nobody_speaks_for_another_user_whatever_the_case_of_the_property()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        await conversation.SendAsync("""{"type":"message","text":"hello","From":{"id":"twitchbot","role":"bot"}}""");
        var echo = (await conversation.PollAsync()).Activities[1];
        Assert.Equal("dl_ada", (string?)echo["from"]!["id"]);
        Assert.False(echo.ContainsKey("From"));
    }

    [Fact]
    public async Task A_card_arrives_as_the_bot_built_it()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        await conversation.SayAsync("card");
        var card = (await conversation.PollAsync()).Activities[2]["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.card.adaptive", (string?)card["contentType"]);
        Assert.Equal("Grüße", (string?)card["content"]!["body"]![0]!["text"]);
    }

    [Fact]
    public async Task An_event_runs_a_turn_too()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var sent = await conversation.SendAsync("""{"type":"event","name":"webchat/join","value":{"language":"en"}}""");
        Assert.Equal(HttpStatusCode.OK, sent.Status);
        Assert.Equal("event webchat/join", (await conversation.TextsAsync())[^1]);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("somethingNew")]
    public async Task Activities_that_the_bot_does_not_use_are_taken(string type)
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        Assert.Equal(HttpStatusCode.OK, (await conversation.SendAsync($$"""{"type":"{{type}}"}""")).Status);
    }

    [Fact]
    public async Task Replies_cannot_be_diverted_by_the_delivery_mode()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        await conversation.SendAsync("""{"type":"message","text":"hello","deliveryMode":"expectReplies"}""");
        Assert.Equal("You said: hello", (await conversation.TextsAsync())[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","type":"event"}""")]
    [InlineData("""{"type":"message","text":{"not":"a text"}}""")]
    public async Task What_is_no_activity_is_refused_in_a_sentence(string body)
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var answer = await conversation.SendAsync(body);
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answer.Status, answer.Code));
        Assert.EndsWith(".", answer.Message, StringComparison.Ordinal);
        Assert.Single(await conversation.TextsAsync());
    }

    [Fact]
    public async Task A_message_over_the_limit_is_refused()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var answer = await conversation.SayAsync(new string('x', 300 * 1024));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task When_the_bot_fails_the_client_hears_of_it_and_the_conversation_goes_on()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var failed = await conversation.SayAsync("fail");
        Assert.Equal((HttpStatusCode.BadGateway, "BotError"), (failed.Status, failed.Code));
        Assert.Equal(HttpStatusCode.OK, (await conversation.SayAsync("again")).Status);
        Assert.Equal(["fail", "again", "You said: again"], (await conversation.TextsAsync()).Skip(1));
    }

    [Fact]
    public async Task A_refused_turn_leaves_no_trace_and_is_no_failure_of_the_bot()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        server.Adapter.OnTurnError = (turn, _) => turn.SendActivityAsync("Sorry!");
        server.Adapter.Use(new FullQueue());
        var answer = await conversation.SayAsync("hello");
        Assert.Equal((HttpStatusCode.TooManyRequests, "The queue is full."), (answer.Status, answer.Message));
        Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers.RetryAfter?.Delta);
        Assert.Single(await conversation.TextsAsync());
    }

    private sealed class FullQueue : Microsoft.Bot.Builder.IMiddleware
    {
        public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default) =>
            throw new BadHttpRequestException("The queue is full.", StatusCodes.Status429TooManyRequests);
    }
}
