using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Integration;

public sealed class CloudAdapterTests
{
    private const string NoChannel = "http://127.0.0.1:1";

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"type\":\"message\",\"conversation\":{\"id\":\"c\"}} {}")]
    [InlineData("{\"type\":\"message\",\"conversation\":{\"id\":\"c\"},\"from\":\"me\"}")]
    [InlineData("{\"conversation\":{\"id\":\"c\"}}")]
    [InlineData("{\"type\":\"message\"}")]
    [InlineData("{\"type\":\"message\",\"conversation\":{}}")]
    public async Task A_body_that_is_no_activity_is_refused_in_one_sentence(string body)
    {
        var answer = await PostAsync(NeverCalled(), body);

        Assert.Equal((HttpStatusCode.BadRequest, "text/plain"), (answer.Status, answer.MediaType));
        Assert.Matches(@"^[A-Z][^\r\n]+\.$", answer.Body);
    }

    [Fact]
    public async Task Broken_utf8_is_refused()
    {
        await using var server = await BotServer.StartAsync(NeverCalled());
        byte[] body = [.. "{\"type\":\""u8, 0xFF, .. "\"}"u8];

        Assert.Equal(HttpStatusCode.BadRequest, (await server.SendAsync(HttpMethod.Post, body)).Status);
    }

    [Fact]
    public async Task A_300_KB_message_is_refused_and_the_next_one_is_taken()
    {
        await using var server = await BotServer.StartAsync(DelegateBot.Silent);
        var answer = await server.PostAsync(Incoming.Message(NoChannel, new string('x', 300 * 1024)));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "The Activity is larger than 256 KB."), (answer.Status, answer.Body));
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Incoming.Message(NoChannel))).Status);
    }

    [Fact]
    public async Task A_message_of_200_KB_is_taken() =>
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(DelegateBot.Silent, Incoming.Message(NoChannel, new string('x', 200 * 1024)))).Status);

    [Fact]
    public async Task Only_POST_is_taken()
    {
        await using var server = await BotServer.StartAsync(NeverCalled());

        Assert.Equal(HttpStatusCode.MethodNotAllowed, (await server.SendAsync(HttpMethod.Put, [])).Status);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("ping")]
    [InlineData("contactRelationUpdate")]
    [InlineData("deleteUserData")]
    [InlineData("somethingNew")]
    public async Task Any_activity_is_taken(string type)
    {
        var answer = await PostAsync(new ActivityHandler(), Incoming.Message(NoChannel).Replace("\"message\"", $"\"{type}\"", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.OK, string.Empty), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task An_invoke_that_nobody_handles_is_answered_501() =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await PostAsync(new ActivityHandler(), Incoming.Invoke("what/ever", "{}"))).Status);

    [Fact]
    public async Task An_invoke_that_no_handler_answers_is_answered_501() =>
        Assert.Equal(HttpStatusCode.NotImplemented, (await PostAsync(DelegateBot.Silent, Incoming.Invoke("what/ever", "{}"))).Status);

    [Fact]
    public async Task A_card_action_is_answered_in_the_body()
    {
        var answer = await PostAsync(
            new CardBot(), Incoming.Invoke("adaptiveCard/action", """{"action":{"type":"Action.Execute","verb":"go","data":{"n":1}}}"""));

        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.MediaType));
        Assert.Equal(
            """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","verb":"go"}}""",
            answer.Body);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"action":{"type":"Action.Submit"}}""")]
    public async Task A_card_action_of_another_shape_is_answered_400(string value)
    {
        var answer = await PostAsync(new CardBot(), Incoming.Invoke("adaptiveCard/action", value));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("application/vnd.microsoft.error", JsonElement.Parse(answer.Body).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_card_action_that_nobody_handles_is_answered_501()
    {
        const string Value = """{"action":{"type":"Action.Execute"}}""";

        Assert.Equal(
            HttpStatusCode.NotImplemented, (await PostAsync(new ActivityHandler(), Incoming.Invoke("adaptiveCard/action", Value))).Status);
    }

    [Fact]
    public async Task Expected_replies_travel_in_the_body()
    {
        await using var channel = await FakeChannel.StartAsync();
        var bot = new DelegateBot((turn, token) =>
            turn.SendActivitiesAsync([MessageFactory.Text("a"), MessageFactory.Text("b")], token));
        await using var server = await BotServer.StartAsync(bot);
        server.Adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));

        var answer = await server.PostAsync(Incoming.Message(channel.Url, more: ",\"deliveryMode\":\"expectReplies\""));

        var texts = JsonElement.Parse(answer.Body).GetProperty("activities").EnumerateArray().Select(a => a.GetProperty("text").GetString());
        Assert.Equal(["a", "b"], texts);
        Assert.Empty(channel.Calls);
    }

    [Fact]
    public async Task The_answer_comes_after_the_turn()
    {
        var finish = new TaskCompletionSource();
        var started = new TaskCompletionSource();
        await using var server = await BotServer.StartAsync(new DelegateBot((_, _) =>
        {
            started.SetResult();
            return finish.Task;
        }));

        var answer = server.PostAsync(Incoming.Message(NoChannel));
        await started.Task.WaitAsync(TestContext.Current.CancellationToken);
        Assert.False(answer.IsCompleted);
        finish.SetResult();
        Assert.Equal(HttpStatusCode.OK, (await answer).Status);
    }

    [Fact]
    public async Task An_exception_fails_the_request() =>
        Assert.Equal(HttpStatusCode.InternalServerError, (await PostAsync(NeverCalled(), Incoming.Message(NoChannel))).Status);

    [Fact]
    public async Task An_exception_goes_to_OnTurnError_where_it_is_set()
    {
        Exception? seen = null;
        await using var server = await BotServer.StartAsync(NeverCalled());
        server.Adapter.OnTurnError = (_, e) =>
        {
            seen = e;
            return Task.CompletedTask;
        };

        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync(Incoming.Message(NoChannel))).Status);
        Assert.IsType<InvalidOperationException>(seen);
    }

    [Fact]
    public async Task Middleware_may_refuse_a_turn_with_a_status()
    {
        await using var server = await BotServer.StartAsync(new DelegateBot((_, _) =>
            throw new BadHttpRequestException("Too many messages wait.", StatusCodes.Status429TooManyRequests)));

        var answer = await server.PostAsync(Incoming.Message(NoChannel));

        Assert.Equal((HttpStatusCode.TooManyRequests, "1", "Too many messages wait."), (answer.Status, answer.RetryAfter, answer.Body));
    }

    [Fact]
    public async Task A_caller_cannot_say_who_they_are()
    {
        string? callerId = "unset";
        await PostAsync(
            new DelegateBot((turn, _) =>
            {
                callerId = turn.Activity.CallerId;
                return Task.CompletedTask;
            }),
            Incoming.Message(NoChannel, more: ",\"callerId\":\"urn:botframework:azure\""));

        Assert.Null(callerId);
    }

    private static DelegateBot NeverCalled() => new((_, _) => throw new InvalidOperationException("The bot failed."));

    private static async Task<BotServer.Answer> PostAsync(IBot bot, string json)
    {
        await using var server = await BotServer.StartAsync(bot);
        return await server.SendAsync(HttpMethod.Post, Encoding.UTF8.GetBytes(json));
    }

    private sealed class CardBot : ActivityHandler
    {
        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.card.adaptive",
                Value = new Dictionary<string, object?> { ["type"] = "AdaptiveCard", ["verb"] = invokeValue.Action.Verb },
            });
    }
}
