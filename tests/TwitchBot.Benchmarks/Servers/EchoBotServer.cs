using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace TwitchBot.Benchmarks.Servers;

/// <summary>The smallest bot behind the <see cref="CloudAdapter"/>: what a turn costs beyond the floor is the adapter's.</summary>
internal static class EchoBotServer
{
    public static WebApplication Create(int port)
    {
        var server = Loopback.CreateServer(port).Build();
        var adapter = new CloudAdapter(server.Configuration);
        var bot = new EchoBot();
        server.MapPost("/api/messages", context =>
            adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return server;
    }
}
