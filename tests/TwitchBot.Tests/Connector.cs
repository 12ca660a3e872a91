using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace TwitchBot.Tests;

/// <summary>A channel's side of the wire: takes the bot's replies on a free loopback port.</summary>
internal sealed class Connector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<JsonElement> _replies = new();

    private Connector(WebApplication app) => _app = app;

    /// <summary>The service address the bot answers to.</summary>
    public string ServiceUrl => _app.Urls.First();

    /// <summary>Every message the bot sent, in order of arrival.</summary>
    public IReadOnlyList<JsonElement> Replies => [.. _replies];

    /// <summary>Starts it.</summary>
    /// <param name="hold">How long a reply waits for its answer.</param>
    public static async Task<Connector> StartAsync(TimeSpan hold = default)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new Connector(builder.Build());
        connector._app.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", async (HttpContext http) =>
        {
            connector._replies.Enqueue(await JsonSerializer.DeserializeAsync<JsonElement>(http.Request.Body));
            await Task.Delay(hold);
            return Results.Json(new { id = Guid.NewGuid().ToString() }, statusCode: StatusCodes.Status201Created);
        });
        await connector._app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
