using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TwitchBot.Benchmarks.Channel;

/// <summary>The channel's side of the connector API: takes the bot's replies, notes when each came, and answers 201.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Conversation> _conversations = new();
    private readonly TimeSpan _hold;
    private readonly WebApplication _server;
    private int _strays;

    private Connector(TimeSpan hold)
    {
        _hold = hold;
        _server = Loopback.CreateServer(port: 0).Build();
        _server.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", TakeAsync);
    }

    /// <summary>Where bots send their replies: goes into the serviceUrl of every activity.</summary>
    public Uri ServiceUrl => new(_server.Urls.Single());

    /// <summary>Replies that belong to no activity of ours.</summary>
    public int Strays => _strays;

    /// <summary>Starts a connector on a free loopback port.</summary>
    /// <param name="hold">How long each reply is kept waiting for its 201: a bot that runs one turn at a time can send
    /// nothing of another turn of the conversation meanwhile.</param>
    public static async Task<Connector> StartAsync(TimeSpan hold, CancellationToken cancellationToken)
    {
        var connector = new Connector(hold);
        await connector._server.StartAsync(cancellationToken);
        return connector;
    }

    public void Open(Conversation conversation) => _conversations[conversation.Id] = conversation;

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        var arrivedAt = Stopwatch.GetTimestamp();
        var route = context.Request.RouteValues;
        var activity = await JsonSerializer.DeserializeAsync(
            context.Request.BodyReader, ChannelJson.Default.ChannelActivity, context.RequestAborted);
        var exchange = activity is not null && _conversations.TryGetValue((string)route["conversation"]!, out var conversation)
            ? conversation.Find((string?)route["replyTo"] ?? activity.ReplyToId)
            : null;
        if (exchange is null)
        {
            Interlocked.Increment(ref _strays);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (_hold > TimeSpan.Zero)
            await Task.Delay(_hold, context.RequestAborted);
        if (activity!.Type == "message")
            exchange.Add(new Reply(activity.Text + activity.Attachments?.GetRawText(), arrivedAt, Stopwatch.GetTimestamp()));

        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.ContentType = "application/json";
        await JsonSerializer.SerializeAsync(
            context.Response.BodyWriter, new ResourceId(Guid.NewGuid().ToString("n")), ChannelJson.Default.ResourceId, context.RequestAborted);
    }
}
