using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Integration;

public sealed class ConnectorCallTests : IAsyncLifetime
{
    private const string Activities = "/v3/conversations/a%20b%7Clivechat%3Bmessageid%3D1%40x%3Ay%2Fz/activities";

    private FakeChannel _channel = null!;

    public async ValueTask InitializeAsync() => _channel = await FakeChannel.StartAsync();

    public ValueTask DisposeAsync() => _channel.DisposeAsync();

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("/base/")]
    public async Task A_reply_goes_to_the_activity_it_answers(string end)
    {
        await RunAsync(DelegateBot.Echo, Incoming.Message(_channel.Url + end));

        var call = Assert.Single(_channel.Calls);
        Assert.Equal(("POST", $"{end.TrimEnd('/')}{Activities}/in%7C1"), (call.Method, call.Target));
    }

    [Fact]
    public async Task A_reply_is_complete()
    {
        await RunAsync(DelegateBot.Echo, Incoming.Message(_channel.Url));

        var json = Assert.Single(_channel.Calls).Json;
        Assert.Equal("message", json.GetProperty("type").GetString());
        Assert.Equal("you said hello", json.GetProperty("text").GetString());
        Assert.Equal("bot", json.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("user", json.GetProperty("recipient").GetProperty("id").GetString());
        Assert.Equal("a b|livechat;messageid=1@x:y/z", json.GetProperty("conversation").GetProperty("id").GetString());
        Assert.Equal("in|1", json.GetProperty("replyToId").GetString());
    }

    [Fact]
    public async Task An_activity_that_answers_nothing_goes_to_the_conversation()
    {
        const string Json = """{"type":"typing","channelId":"emulator","serviceUrl":"URL","conversation":{"id":"c"}}""";
        await RunAsync(DelegateBot.Echo, Json.Replace("URL", _channel.Url, StringComparison.Ordinal));

        var call = Assert.Single(_channel.Calls);
        Assert.Equal("/v3/conversations/c/activities", call.Target);
        Assert.True(call.Json.TryGetProperty("from", out _) && call.Json.TryGetProperty("recipient", out _));
    }

    [Fact]
    public async Task No_token_is_made_up()
    {
        await RunAsync(DelegateBot.Echo, Incoming.Message(_channel.Url));

        Assert.Empty(Assert.Single(_channel.Calls).Authorization);
    }

    [Fact]
    public async Task The_bot_learns_the_id_and_may_update_and_delete()
    {
        await RunAsync(
            new DelegateBot(async (turn, token) =>
            {
                var sent = MessageFactory.Text("first");
                await turn.SendActivityAsync(sent, token);
                sent.Text = "second";
                await turn.UpdateActivityAsync(sent, token);
                await turn.DeleteActivityAsync(sent.Id!, token);
            }),
            Incoming.Message(_channel.Url));

        Assert.Equal(["POST", "PUT", "DELETE"], _channel.Calls.Select(call => call.Method));
        Assert.All(_channel.Calls.Skip(1), call => Assert.Equal($"{Activities}/sent-1", call.Target));
        Assert.Equal("sent-1", _channel.Calls.ElementAt(1).Json.GetProperty("id").GetString());
    }

    [Fact]
    public async Task Traces_go_to_the_emulator_only()
    {
        var trace = new DelegateBot((turn, token) => turn.SendActivityAsync(new Activity(ActivityTypes.Trace), token));
        await RunAsync(trace, Incoming.Message(_channel.Url).Replace("emulator", "msteams", StringComparison.Ordinal));
        await RunAsync(trace, Incoming.Message(_channel.Url));

        Assert.Single(_channel.Calls);
    }

    [Fact]
    public async Task A_delay_is_a_pause_between_activities()
    {
        await using var server = await BotServer.StartAsync(new DelegateBot((turn, token) => turn.SendActivitiesAsync(
            [MessageFactory.Text("a"), new Activity(ActivityTypes.Delay) { Value = 700 }, MessageFactory.Text("b")], token)));
        await server.PostAsync(Incoming.Message(_channel.Url));

        Assert.Equal(["a", "b"], _channel.AcceptedTexts);
        Assert.Equal(TimeSpan.FromMilliseconds(700), Assert.Single(server.Time.Pauses));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_reply_is_sent_again_until_it_is_taken_and_the_next_one_waits(int status)
    {
        _channel.AnswerNext(status);
        _channel.AnswerNext(status);
        var answer = await RunAsync(
            new DelegateBot((turn, token) => turn.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")], token)),
            Incoming.Message(_channel.Url));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(["a", "a", "a", "b"], _channel.Calls.Select(call => call.Text));
    }

    [Fact]
    public async Task The_pause_a_channel_asks_for_is_kept_within_reason()
    {
        await using var server = await BotServer.StartAsync(DelegateBot.Echo);
        _channel.AnswerNext(429, retryAfter: "3");
        _channel.AnswerNext(429, retryAfter: "3600");
        await server.PostAsync(Incoming.Message(_channel.Url));

        Assert.Equal([TimeSpan.FromSeconds(3), TimeSpan.FromSeconds(10)], server.Time.Pauses);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(413)]
    [InlineData(501)]
    public async Task A_refusal_is_not_repeated(int status)
    {
        _channel.AnswerNext(status, body: """{"error":{"code":"X","message":"because"}}""");
        ErrorResponseException? failure = null;
        await RunAsync(
            new DelegateBot(async (turn, token) =>
                failure = await Assert.ThrowsAsync<ErrorResponseException>(() => turn.SendActivityAsync("a", cancellationToken: token))),
            Incoming.Message(_channel.Url));

        Assert.Single(_channel.Calls);
        Assert.Equal((status, "because"), ((int)failure!.Status, failure.Body?.Error?.Message));
    }

    [Fact]
    public async Task A_channel_that_keeps_failing_fails_the_turn()
    {
        for (var i = 0; i < 5; i++)
            _channel.AnswerNext(503, body: "<html>");
        var answer = await RunAsync(DelegateBot.Echo, Incoming.Message(_channel.Url));

        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal(5, _channel.Calls.Count);
    }

    [Fact]
    public async Task A_channel_that_is_not_there_fails_the_turn() =>
        Assert.Equal(
            HttpStatusCode.InternalServerError,
            (await RunAsync(DelegateBot.Echo, Incoming.Message("http://127.0.0.1:1"))).Status);

    [Fact]
    public async Task A_channel_that_hangs_fails_the_turn_and_is_not_asked_again()
    {
        _channel.HangNext();
        await using var server = await BotServer.StartAsync(DelegateBot.Echo, new SkippingTime(impatient: true));

        Assert.Equal(HttpStatusCode.InternalServerError, (await server.PostAsync(Incoming.Message(_channel.Url))).Status);
        Assert.Empty(server.Time.Pauses);
    }

    [Fact]
    public async Task A_service_url_that_is_none_fails_the_turn() =>
        Assert.Equal(
            HttpStatusCode.InternalServerError, (await RunAsync(DelegateBot.Echo, Incoming.Message("urn:botframework:x"))).Status);

    [Fact]
    public async Task A_large_reply_arrives_whole()
    {
        var text = new string('ä', 100_000);
        await RunAsync(new DelegateBot((turn, token) => turn.SendActivityAsync(text, cancellationToken: token)), Incoming.Message(_channel.Url));

        Assert.Equal(text, Assert.Single(_channel.AcceptedTexts));
    }

    [Fact]
    public async Task Many_turns_at_once_get_their_own_replies()
    {
        await using var server = await BotServer.StartAsync(DelegateBot.Echo);
        var texts = Enumerable.Range(0, 200).Select(i => new string((char)('a' + (i % 26)), i + 1)).ToList();

        await Task.WhenAll(texts.Select(text => server.PostAsync(Incoming.Message(_channel.Url, text))));

        Assert.Equal(texts.Select(text => $"you said {text}").Order(), _channel.AcceptedTexts.Order());
    }

    [Fact]
    public async Task A_client_factory_that_is_given_makes_the_clients()
    {
        var factory = new CountingFactory();
        await using var server = await BotServer.StartAsync(
            DelegateBot.Echo, new CloudAdapter(BotServer.Configuration(), factory), new SkippingTime());
        await server.PostAsync(Incoming.Message(_channel.Url));

        Assert.Equal(1, factory.Made);
        Assert.Single(_channel.Calls);
    }

    [Fact]
    public async Task An_answer_without_an_id_is_an_answer()
    {
        _channel.AnswerNext(202);
        var answer = await RunAsync(DelegateBot.Echo, Incoming.Message(_channel.Url));

        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task The_bot_may_speak_up_later()
    {
        ConversationReference? reference = null;
        await using var server = await BotServer.StartAsync(new DelegateBot((turn, _) =>
        {
            reference = turn.Activity.GetConversationReference();
            return Task.CompletedTask;
        }));
        await server.PostAsync(Incoming.Message(_channel.Url));

        await server.Adapter.ContinueConversationAsync(
            string.Empty,
            reference!,
            (turn, token) => turn.SendActivityAsync("by the way", cancellationToken: token),
            TestContext.Current.CancellationToken);

        var call = Assert.Single(_channel.Calls);
        Assert.Equal(("by the way", $"{Activities}/in%7C1"), (call.Text, call.Target));
    }

    private static async Task<BotServer.Answer> RunAsync(IBot bot, string json)
    {
        await using var server = await BotServer.StartAsync(bot);
        return await server.PostAsync(json);
    }

    private sealed class CountingFactory : IHttpClientFactory
    {
        public int Made { get; private set; }

        public HttpClient CreateClient(string name)
        {
            Made++;
            return new HttpClient();
        }
    }
}
