using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;

namespace TwitchBot.Benchmarks.Start;

/// <summary><c>start -- PROGRAM [ARGUMENT...]</c>: how long a bot takes from nothing to its first reply.</summary>
internal static class StartCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static Command Create()
    {
        var port = Arguments.Number("--port", "The port the bot is told, by URLS, ASPNETCORE_URLS and for {port} in its arguments.", 3990, 1, 65535);
        var runs = Arguments.Number("--runs", "How often it is started, one time after the other.", 5, 1, 50);
        var program = new Argument<string[]>("program")
        {
            Description = "The program and its arguments, after --.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("start", "Measures from the start of a bot's process to its first reply.") { port, runs, program };
        command.SetAction((result, cancellationToken) => RunAsync(
            result.GetRequiredValue(program), result.GetValue(port), result.GetValue(runs), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string[] program, int port, int runs, CancellationToken cancellationToken)
    {
        var bot = new Uri($"http://127.0.0.1:{port}/api/messages");
        await ColdStart.WarmUpDriverAsync(cancellationToken);
        List<ColdStart> starts = [];
        Console.WriteLine("  first reply (ms)   resident then (MB)   1 s later (MB)   peak (MB)");
        for (var run = 0; run < runs; run++)
        {
            var (measured, refusal) = await TryAsync(Program(program, port), bot, cancellationToken);
            if (measured is null)
            {
                await Console.Error.WriteLineAsync(refusal);
                return 2;
            }

            starts.Add(measured);
            Print(measured);
        }

        var median = starts.OrderBy(start => start.FirstReply).ElementAt((runs - 1) / 2);
        Console.WriteLine("median:");
        Print(median);
        return 0;
    }

    private static async Task<(ColdStart? Measured, string? Refusal)> TryAsync(
        ProcessStartInfo program, Uri bot, CancellationToken cancellationToken)
    {
        try
        {
            return await ColdStart.MeasureAsync(program, bot, Patience, cancellationToken);
        }
        catch (Win32Exception notThere)
        {
            return (null, notThere.Message);
        }
    }

    private static ProcessStartInfo Program(string[] program, int port)
    {
        var number = port.ToString();
        var start = new ProcessStartInfo(program[0], program[1..].Select(argument => argument.Replace("{port}", number)))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        // Without the prefix, the setting also wins over one in the bot's appsettings.json.
        start.Environment["ASPNETCORE_URLS"] = start.Environment["URLS"] = $"http://127.0.0.1:{port}";
        // Without an app id the endpoint is open in Development only.
        start.Environment.TryAdd("ASPNETCORE_ENVIRONMENT", "Development");
        return start;
    }

    private static void Print(ColdStart start) => Console.WriteLine(
        $"  {start.FirstReply.TotalMilliseconds,16:0} {start.ThenUsed.ResidentMB,20:0.0} {start.SettledUsed.ResidentMB,16:0.0} {start.SettledUsed.PeakMB,11:0.0}");
}
