using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace TwitchBot.Tests;

/// <summary>The bot's endpoint as a channel sees it.</summary>
public sealed class BotEndpointTests : IAsyncLifetime
{
    private HostProcess _host = null!;
    private HttpClient _http = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await HostProcess.StartAsync();
        _http = new HttpClient { BaseAddress = _host.Address };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
    }

    [Theory]
    [InlineData("this is not JSON", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\"", HttpStatusCode.BadRequest)]
    [InlineData("[]", HttpStatusCode.BadRequest)]
    [InlineData("{\"conversation\":{\"id\":\"c\"}}", HttpStatusCode.BadRequest)]
    [InlineData("{\"type\":\"message\",\"text\":\"hi\"}", HttpStatusCode.BadRequest)]
    public async Task Bad_input_is_refused_in_a_sentence_and_the_process_goes_on(string body, HttpStatusCode status)
    {
        var answer = await _http.PostAsync("/api/messages", new StringContent(body, Encoding.UTF8, "application/json"), Cancellation);

        Assert.Equal(status, answer.StatusCode);
        Assert.EndsWith(".", (await answer.Content.ReadAsStringAsync(Cancellation)).TrimEnd());
        Assert.Equal("live", await _http.GetStringAsync("/health/live", Cancellation));
    }

    [Fact]
    public async Task A_message_of_300_KB_is_refused_in_a_sentence()
    {
        var answer = await PostAsync(Message("big", "1", new string('x', 300_000), "http://127.0.0.1:9"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.NotEmpty(await answer.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task A_message_is_answered_through_the_connector_before_the_POST_is()
    {
        await using var connector = await Connector.StartAsync();

        var answer = await PostAsync(Message("c|1;x=@", "1", "can stress cause it?", connector.ServiceUrl));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        // Where learning is not done yet the bot says first that it types.
        Assert.Contains("Source:", Assert.Single(connector.Replies, reply => reply.GetProperty("type").GetString() == "message").GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_message_delivered_again_is_not_run_twice()
    {
        await using var connector = await Connector.StartAsync();
        var message = Message("again", "7", "hi", connector.ServiceUrl);

        await PostAsync(message);
        var second = await PostAsync(message);

        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.Single(connector.Replies);
    }

    [Fact]
    public async Task A_message_delivered_again_while_it_still_runs_is_not_run_twice()
    {
        await using var connector = await Connector.StartAsync(hold: TimeSpan.FromMilliseconds(200));
        var message = Message("meanwhile", "7", "hi", connector.ServiceUrl);

        await Task.WhenAll(PostAsync(message), PostAsync(message));

        Assert.Single(connector.Replies);
    }

    [Fact]
    public async Task Answers_sent_all_at_once_are_taken_one_after_the_other()
    {
        await using var connector = await Connector.StartAsync(hold: TimeSpan.FromMilliseconds(20));
        await PostAsync(Message("quick", "0", "check my twitch", connector.ServiceUrl));

        await Task.WhenAll(Enumerable.Range(1, 3).Select(i => PostAsync(Message("quick", $"{i}", "skip", connector.ServiceUrl))));

        var texts = connector.Replies.Select(reply => reply.GetProperty("text").GetString()!).ToList();
        string[] expected = ["I'll ask", "Whose nose", "drooping", "double or lost sight", "Since when"];
        Assert.Equal(expected.Length, texts.Count);
        Assert.All(expected.Zip(texts), pair => Assert.Contains(pair.First, pair.Second));
    }

    [Fact]
    public async Task Past_the_queue_of_a_conversation_a_message_gets_429_and_no_reply()
    {
        await using var connector = await Connector.StartAsync(hold: TimeSpan.FromMilliseconds(300));

        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(i => PostAsync(Message("flood", $"{i}", "hi", connector.ServiceUrl))));

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.NotNull(answer.Headers.RetryAfter));
        Assert.Equal(answers.Length - refused.Count, connector.Replies.Count);
    }

    public static TheoryData<string> Samples() => SampleFiles() is { Length: > 0 } files
        ? [.. files.Select(file => Path.GetFileName(file)!)]
        : [string.Empty];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task What_real_clients_sent_is_accepted(string sample)
    {
        Assert.SkipWhen(sample.Length == 0, "The recorded requests are not beside this repository (../shared/samples).");
        await using var connector = await Connector.StartAsync();
        var json = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(Repository.Shared("samples", sample)!, Cancellation));
        var body = json.GetProperty("body").EnumerateObject().ToDictionary(field => field.Name, object (field) => field.Value);
        body["serviceUrl"] = connector.ServiceUrl;

        var answer = await _http.PostAsJsonAsync("/api/messages", body, Cancellation);

        Assert.Equal(json.GetProperty("botAnswered").GetInt32(), (int)answer.StatusCode);
        if (body["type"].ToString() == "message")
        {
            Assert.NotEmpty(connector.Replies);
        }
    }

    private static string[] SampleFiles()
    {
        return Repository.Shared("samples") is { } folder ? Directory.GetFiles(folder, "*.json") : [];
    }

    private Task<HttpResponseMessage> PostAsync(object activity) => _http.PostAsJsonAsync("/api/messages", activity, Cancellation);

    private static object Message(string conversation, string id, string text, string serviceUrl) => new
    {
        type = "message",
        id,
        text,
        serviceUrl,
        channelId = "emulator",
        from = new { id = "u", name = "User" },
        recipient = new { id = "b", name = "Bot" },
        conversation = new { id = conversation },
    };
}
