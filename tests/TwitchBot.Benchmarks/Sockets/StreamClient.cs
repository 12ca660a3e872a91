using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace TwitchBot.Benchmarks.Sockets;

/// <summary>One person's Web Chat: a conversation, its stream, and the messages sent in it.</summary>
internal sealed class StreamClient : IDisposable
{
    private const int FrameSize = 16 * 1024;

    private readonly ConcurrentDictionary<string, SentMessage> _byClientId = new();
    private readonly Dictionary<string, SentMessage> _byId = [];
    private readonly ClientWebSocket _socket = new();
    private readonly HttpClient _http;
    private readonly string _token;
    private readonly Uri _activities;
    private int _said;

    private StreamClient(HttpClient http, string token, Uri activities) => (_http, _token, _activities) = (http, token, activities);

    /// <summary>Completes when the stream ends; at the end of a run, or because something is wrong.</summary>
    public Task Reading { get; private set; } = Task.CompletedTask;

    /// <summary>Completes with the first activity: the bot's greeting.</summary>
    public TaskCompletionSource Greeted { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was sent, in order.</summary>
    public List<SentMessage> Sent { get; } = [];

    /// <summary>Gets a token as the host's own page does, starts a conversation and opens its stream.</summary>
    /// <exception cref="HttpRequestException">The channel refuses.</exception>
    public static async Task<StreamClient> OpenAsync(HttpClient http, Uri channel, CancellationToken cancellationToken)
    {
        using var generate = new HttpRequestMessage(HttpMethod.Post, new Uri(channel, "tokens/generate"));
        generate.Headers.Add("Sec-Fetch-Site", "same-origin");
        var token = (await AnswerAsync(http, generate, cancellationToken)).GetProperty("token").GetString()!;
        using var start = Authorized(HttpMethod.Post, new Uri(channel, "conversations"), token);
        var started = await AnswerAsync(http, start, cancellationToken);
        var activities = new Uri(channel, $"conversations/{started.GetProperty("conversationId").GetString()}/activities");
        var client = new StreamClient(http, token, activities);
        await client._socket.ConnectAsync(new Uri(started.GetProperty("streamUrl").GetString()!), cancellationToken);
        client.Reading = client.ReadAsync(cancellationToken);
        return client;
    }

    /// <summary>Sends a message, and waits until the POST is answered.</summary>
    public async Task SayAsync(string text, CancellationToken cancellationToken)
    {
        var clientId = $"c{Interlocked.Increment(ref _said)}";
        using var request = Authorized(HttpMethod.Post, _activities, _token);
        request.Content = JsonContent.Create(new { type = "message", text, locale = "en-US", channelData = new { clientActivityID = clientId } });
        var message = new SentMessage();
        Sent.Add(message);
        _byClientId[clientId] = message;
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            message.Failure = response.IsSuccessStatusCode ? null : $"the channel answered {(int)response.StatusCode}";
        }
        catch (HttpRequestException unreachable)
        {
            message.Failure = unreachable.Message;
        }
    }

    public void Dispose()
    {
        _socket.Abort();
        _socket.Dispose();
    }

    private static HttpRequestMessage Authorized(HttpMethod method, Uri address, string token) =>
        new(method, address) { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };

    private static async Task<JsonElement> AnswerAsync(HttpClient http, HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var response = await http.SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
    }

    private async Task ReadAsync(CancellationToken cancellationToken)
    {
        // Small until something large comes: thousands of these wait at a time.
        var buffer = new byte[FrameSize];
        var length = 0;
        while (_socket.State == WebSocketState.Open)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var part = await _socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
            length += part.Count;
            if (!part.EndOfMessage || part.MessageType == WebSocketMessageType.Close)
                continue;
            Take(buffer.AsMemory(0, length), Stopwatch.GetTimestamp());
            length = 0;
        }
    }

    private void Take(ReadOnlyMemory<byte> frame, long at)
    {
        using var document = JsonDocument.Parse(frame);
        foreach (var activity in document.RootElement.GetProperty("activities").EnumerateArray())
        {
            if (activity.TryGetProperty("channelData", out var data) && data.TryGetProperty("clientActivityID", out var clientId)
                && _byClientId.TryGetValue(clientId.GetString()!, out var own))
            {
                own.Echoed(at);
                _byId[activity.GetProperty("id").GetString()!] = own;
            }
            else if (activity.TryGetProperty("replyToId", out var id) && _byId.TryGetValue(id.GetString()!, out var answered)
                && activity.GetProperty("type").ValueEquals("message"))
            {
                answered.Replied(at);
            }
        }

        Greeted.TrySetResult();
    }
}
