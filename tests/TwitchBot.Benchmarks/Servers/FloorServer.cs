using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TwitchBot.Benchmarks.Channel;

namespace TwitchBot.Benchmarks.Servers;

/// <summary>The least a bot can do: parse the activity, POST one small reply, answer 200. What a bot costs above this is its own.</summary>
internal static class FloorServer
{
    public static WebApplication Create(int port)
    {
        var server = Loopback.CreateServer(port).Build();
        var http = Loopback.CreateClient(timeout: TimeSpan.FromSeconds(10));
        server.Lifetime.ApplicationStopped.Register(http.Dispose);
        server.MapPost("/api/messages", context => TakeAsync(context, http));
        return server;
    }

    private static async Task TakeAsync(HttpContext context, HttpClient http)
    {
        var activity = await JsonSerializer.DeserializeAsync(
            context.Request.BodyReader, ChannelJson.Default.ChannelActivity, context.RequestAborted);
        if (activity is not { ServiceUrl: { } serviceUrl, Conversation.Id: { } conversation, Id: { } id }
            || !Uri.TryCreate(serviceUrl, UriKind.Absolute, out var channel) || !Loopback.Is(channel))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync("Send an activity with id, conversation and a loopback serviceUrl.", context.RequestAborted);
            return;
        }

        if (activity.Type == "message")
            await ReplyAsync(activity, new Uri(channel, $"v3/conversations/{Uri.EscapeDataString(conversation)}/activities/{Uri.EscapeDataString(id)}"));

        async Task ReplyAsync(ChannelActivity to, Uri address)
        {
            var reply = new ChannelActivity
            {
                Type = "message",
                From = to.Recipient,
                Recipient = to.From,
                Conversation = to.Conversation,
                ReplyToId = to.Id,
                Text = "Hello.",
            };
            using var content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(reply, ChannelJson.Default.ChannelActivity));
            content.Headers.ContentType = new("application/json");
            using var response = await http.PostAsync(address, content, context.RequestAborted);
            response.EnsureSuccessStatusCode();
        }
    }
}
