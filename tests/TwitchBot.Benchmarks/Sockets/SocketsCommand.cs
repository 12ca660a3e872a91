using System.CommandLine;

namespace TwitchBot.Benchmarks.Sockets;

/// <summary><c>sockets URL</c>: many Web Chats at once, most of them silent.</summary>
internal static class SocketsCommand
{
    public static Command Create()
    {
        var url = Arguments.BotUrl();
        url.Description = "The host's Direct Line channel, such as http://127.0.0.1:3978/v3/directline.";
        var idle = Arguments.Number("--idle", "Streams in which nothing is said.", 5_000, 0, 20_000);
        var active = Arguments.Number("--active", "Conversations in which people talk.", 500, 1, 5_000);
        var rate = Arguments.Number("--rate", "Messages a second, over all active conversations.", 500, 1, 5_000);
        var warmUp = Arguments.Number("--warm-up", "Seconds of talk before the measurement.", 10, 0, 600);
        var seconds = Arguments.Number("--seconds", "Seconds that are measured.", 30, 1, 600);
        var pid = new Option<int?>("--pid") { Description = "The host's process id, for its CPU time and memory." };
        var command = new Command("sockets", "Holds many streams of the Direct Line channel open, talks in some, and measures.")
        {
            url, idle, active, rate, warmUp, seconds, pid,
        };
        command.SetAction(async (result, cancellationToken) =>
        {
            var plan = new SocketsPlan(
                new Uri(result.GetRequiredValue(url).AbsoluteUri.TrimEnd('/') + "/"),
                result.GetValue(idle),
                result.GetValue(active),
                result.GetValue(rate),
                TimeSpan.FromSeconds(result.GetValue(warmUp)),
                TimeSpan.FromSeconds(result.GetValue(seconds)),
                result.GetValue(pid));
            var (report, refusal) = await SocketsRun.RunAsync(plan, cancellationToken);
            if (report is null)
            {
                await Console.Error.WriteLineAsync(refusal);
                return 2;
            }

            report.Print(Console.Out);
            return report.Good ? 0 : 1;
        });
        return command;
    }
}
