using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using TwitchBot.Content.Conversations;

namespace TwitchBot.Tests.Faces;

/// <summary>A client of Direct Line 3.0, such as Web Chat, that polls for activities.</summary>
internal sealed class DirectLineFace(HttpClient http) : IFace
{
    private const string Base = "/v3/directline";

    private ChatScript _script = null!;
    private string _token = string.Empty;
    private string _conversation = string.Empty;
    private string _watermark = string.Empty;

    public async Task StartAsync(string conversation, ChatScript script)
    {
        (_script, _token) = (script, string.Empty);
        _token = Text(await SendAsync(HttpMethod.Post, $"{Base}/tokens/generate"), "token");
        var started = await SendAsync(HttpMethod.Post, $"{Base}/conversations", new { locale = script.Locale });
        (_conversation, _token, _watermark) = (Text(started, "conversationId"), Text(started, "token"), string.Empty);
        await NewAsync();
    }

    public async Task<IReadOnlyList<string>> SayAsync(string text)
    {
        var message = new
        {
            type = "message",
            text,
            locale = _script.Locale,
            localTimestamp = new DateTimeOffset(_script.Now, TimeSpan.Zero),
            from = new { id = "dl_user" },
        };
        await SendAsync(HttpMethod.Post, $"{Base}/conversations/{_conversation}/activities", message);
        var activities = await NewAsync();
        var replies = activities.Where(Replies.IsMessage).Where(Replies.IsFromBot).Select(Replies.TextOf).ToList();
        foreach (var page in replies.SelectMany(SummaryLinks).ToList())
        {
            replies.Add(Replies.Plain(await http.GetStringAsync(page, TestContext.Current.CancellationToken)));
        }

        return replies;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>A summary is a page here, which the person opens.</summary>
    private static IEnumerable<Uri> SummaryLinks(string reply) => reply.Split((char[])[' ', '\n'])
        .Where(word => word.Contains("/summaries/", StringComparison.Ordinal))
        .Select(word => new Uri(word));

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString()!;

    /// <summary>What came since it was last asked.</summary>
    private async Task<IReadOnlyList<JsonElement>> NewAsync()
    {
        var set = await SendAsync(HttpMethod.Get, $"{Base}/conversations/{_conversation}/activities?watermark={_watermark}");
        _watermark = Text(set, "watermark");
        return [.. set.GetProperty("activities").EnumerateArray()];
    }

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        if (_token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        }
        else
        {
            // The page of this host itself obtains the first token.
            request.Headers.TryAddWithoutValidation("Origin", http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        }

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
