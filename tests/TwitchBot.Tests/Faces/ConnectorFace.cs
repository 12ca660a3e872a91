using System.Globalization;
using System.Net.Http.Json;
using TwitchBot.Content.Conversations;

namespace TwitchBot.Tests.Faces;

/// <summary>A channel that posts to <c>/api/messages</c> and takes the replies at its connector, as Teams and the Emulator do.</summary>
internal sealed class ConnectorFace(HttpClient http, Connector connector, string channel) : IFace
{
    private ChatScript _script = null!;
    private string _conversation = string.Empty;
    private int _said;

    public Task StartAsync(string conversation, ChatScript script)
    {
        (_script, _said) = (script, 0);
        _conversation = channel == "msteams" ? $"a:1{conversation};x=@" : $"{conversation}|livechat";
        return Task.CompletedTask;
    }

    public async Task<IReadOnlyList<string>> SayAsync(string text)
    {
        var before = connector.Replies.Count;
        var message = new
        {
            type = "message",
            id = (++_said).ToString(CultureInfo.InvariantCulture),
            text,
            serviceUrl = connector.ServiceUrl,
            channelId = channel,
            locale = _script.Locale,
            localTimestamp = new DateTimeOffset(_script.Now, TimeSpan.Zero),
            from = new { id = "29:user", name = "User" },
            recipient = new { id = "28:bot", name = "Bot" },
            conversation = new { id = _conversation },
        };
        var answer = await http.PostAsJsonAsync("/api/messages", message, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
        return [.. connector.Replies.Skip(before).Where(Replies.IsMessage).Select(Replies.TextOf)];
    }

    public ValueTask DisposeAsync() => connector.DisposeAsync();
}
