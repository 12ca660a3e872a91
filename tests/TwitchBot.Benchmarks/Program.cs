using System.CommandLine;
using TwitchBot.Benchmarks.Load;
using TwitchBot.Benchmarks.Micro;
using TwitchBot.Benchmarks.Servers;
using TwitchBot.Benchmarks.Sockets;
using TwitchBot.Benchmarks.Start;

return await new RootCommand("Measures a bot from where its channel stands. All traffic stays on this machine.")
{
    LoadCommand.Create(),
    StartCommand.Create(),
    SocketsCommand.Create(),
    MicroCommand.Create(),
    ServerCommand.Floor(),
    ServerCommand.EchoBot(),
}.Parse(args).InvokeAsync();
