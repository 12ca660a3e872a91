using System.CommandLine;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace TwitchBot.Benchmarks.Servers;

/// <summary><c>floor</c> and <c>echo-bot</c>: bots to compare others with. They run until Ctrl+C.</summary>
internal static class ServerCommand
{
    public static Command Floor() =>
        Create("floor", "Runs the least a bot can be: bare ASP.NET Core with one fixed reply.", 3980, FloorServer.Create);

    public static Command EchoBot() =>
        Create("echo-bot", "Runs an echo bot behind the CloudAdapter.", 3981, EchoBotServer.Create);

    private static Command Create(string name, string description, int defaultPort, Func<int, WebApplication> createServer)
    {
        var port = Arguments.Number("--port", "The loopback port to listen on.", defaultPort, 1, 65535);
        var command = new Command(name, description) { port };
        command.SetAction(async (result, cancellationToken) =>
        {
            await using var server = createServer(result.GetValue(port));
            await server.StartAsync(cancellationToken);
            Console.WriteLine($"{name}: {server.Urls.Single()}/api/messages, process {Environment.ProcessId}");
            await server.WaitForShutdownAsync(cancellationToken);
            return 0;
        });
        return command;
    }
}
