using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace TwitchBot.DirectLine.Tests;

/// <summary>A status and a JSON body.</summary>
internal sealed record Answer(HttpStatusCode Status, JsonObject Body, HttpResponseHeaders Headers)
{
    public string Code => (string?)Body["error"]?["code"] ?? "";

    public string Message => (string?)Body["error"]?["message"] ?? "";

    public string this[string property] => Body[property]!.ToString();
}

/// <summary>What clients ask of the channel.</summary>
internal static class Calls
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static async Task<Answer> AskAsync(
        this Server server,
        HttpMethod method,
        string path,
        string? token = null,
        string? json = null,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        if (json is not null)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        return await server.SendAsync(request, token, headers);
    }

    public static async Task<Answer> SendAsync(
        this Server server, HttpRequestMessage request, string? token, params (string Name, string Value)[] headers)
    {
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await server.Http.SendAsync(request, Cancellation);
        var body = await response.Content.ReadAsStringAsync(Cancellation);
        return new Answer(response.StatusCode, body.Length == 0 ? [] : JsonNode.Parse(body)!.AsObject(), response.Headers);
    }

    public static Task<Answer> PostAsync(this Server server, string path, string? token, string? json = null) =>
        server.AskAsync(HttpMethod.Post, path, token, json);

    public static Task<Answer> GetAsync(this Server server, string path, string? token) =>
        server.AskAsync(HttpMethod.Get, path, token);

    public static Task<Answer> GenerateAsync(this Server server, string json = """{"user":{"id":"dl_ada","name":"Ada"}}""") =>
        server.PostAsync("tokens/generate", Server.Secret, json);

    /// <summary>A new conversation whose greeting has been read.</summary>
    public static async Task<Conversation> StartConversationAsync(this Server server)
    {
        var token = await server.GenerateAsync();
        var started = await server.PostAsync("conversations", token["token"]);
        Assert.Equal(HttpStatusCode.Created, started.Status);
        var conversation = new Conversation(server, started["conversationId"], started["token"], new Uri(started["streamUrl"]));
        await conversation.PollUntilAsync(activities => activities.Count == 1);
        return conversation;
    }
}

/// <summary>One client's view of a conversation.</summary>
internal sealed record Conversation(Server Server, string Id, string Token, Uri StreamUrl)
{
    public string Path => "conversations/" + Id;

    public string Activities => Path + "/activities";

    public Task<Answer> SendAsync(string json) => Server.PostAsync(Activities, Token, json);

    public Task<Answer> SayAsync(string text, string clientActivityId = "c1") => SendAsync(
        new JsonObject
        {
            ["type"] = "message",
            ["text"] = text,
            ["channelData"] = new JsonObject { ["clientActivityID"] = clientActivityId },
        }.ToJsonString());

    public async Task<(IReadOnlyList<JsonObject> Activities, string Watermark)> PollAsync(string? watermark = null)
    {
        var answer = await Server.GetAsync(Activities + (watermark is null ? "" : "?watermark=" + watermark), Token);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        return ([.. answer.Body["activities"]!.AsArray().Select(each => each!.AsObject())], answer["watermark"]);
    }

    public async Task<IReadOnlyList<JsonObject>> PollUntilAsync(Func<IReadOnlyList<JsonObject>, bool> enough)
    {
        while (true)
        {
            var (activities, _) = await PollAsync();
            if (enough(activities))
                return activities;
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    public async Task<IReadOnlyList<string>> TextsAsync() =>
        [.. (await PollAsync()).Activities.Select(each => (string?)each["text"] ?? "")];

    public async Task<Listener> ListenAsync(string? watermark = null)
    {
        var resumed = await Server.GetAsync(Path + (watermark is null ? "" : "?watermark=" + watermark), Token);
        return await Listener.ConnectAsync(new Uri(resumed["streamUrl"]));
    }
}
