using System.CommandLine;

namespace TwitchBot.Benchmarks.Load;

/// <summary><c>load URL</c>: many conversations at once with any bot, measured and checked.</summary>
internal static class LoadCommand
{
    public static Command Create()
    {
        var url = Arguments.BotUrl();
        var conversations = Arguments.Number("--conversations", "Conversations at once.", 32, 1, 1_000);
        var turns = Arguments.Number("--turns", "Turns per conversation that are measured (pairs with --burst).", 200, 1, 100_000);
        var warmUp = Arguments.Number("--warm-up", "Turns per conversation before the measurement.", 50, 0, 10_000);
        var script = new Option<string>("--script") { Description = "What is said.", DefaultValueFactory = _ => "dialog" };
        script.AcceptOnlyFromAmong("dialog", "echo");
        var lines = new Option<FileInfo>("--lines") { Description = "A text file to say instead, one message a line." };
        lines.AcceptExistingOnly();
        var pid = new Option<int?>("--pid") { Description = "The bot's process id, for its CPU time and memory." };
        var burst = new Option<bool>("--burst") { Description = "Send two messages of a conversation at once, each time." };
        var hold = Arguments.Number("--hold", "Milliseconds that the connector delays each answer (10 with --burst).", 0, 0, 1_000);
        var apart = Arguments.Number("--apart", "With --burst: milliseconds from the first message of a pair to the second.", 0, 0, 1_000);
        var mostSeconds = Arguments.Number("--most-seconds", "When the run ends at the latest.", 120, 1, 3_600);
        var json = new Option<FileInfo>("--json") { Description = "Also write the report to this file." };

        var command = new Command("load", "Holds many conversations at once with a bot, as its channel, and measures.")
        {
            url, conversations, turns, warmUp, script, lines, pid, burst, hold, apart, mostSeconds, json,
        };
        command.SetAction((result, cancellationToken) =>
        {
            var said = result.GetValue(lines) is { } file ? Script.FromFile(file)
                : result.GetValue(script) == "echo" ? Script.Echo : Script.Dialog;
            var isBurst = result.GetValue(burst);
            var milliseconds = isBurst && result.GetResult(hold) is { Implicit: true } ? 10 : result.GetValue(hold);
            return RunAsync(
                new LoadPlan(
                    result.GetRequiredValue(url), said, result.GetValue(conversations), result.GetValue(turns), result.GetValue(warmUp),
                    result.GetValue(pid), isBurst, TimeSpan.FromMilliseconds(milliseconds),
                    TimeSpan.FromMilliseconds(result.GetValue(apart)),
                    TimeSpan.FromSeconds(result.GetValue(mostSeconds))),
                result.GetValue(json), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(LoadPlan plan, FileInfo? json, CancellationToken cancellationToken)
    {
        if (plan.Script.Lines.Count == 0)
        {
            await Console.Error.WriteLineAsync("The file of --lines holds no message; write one a line.");
            return 2;
        }

        var (report, refusal) = await LoadRun.RunAsync(plan, cancellationToken);
        if (report is null)
        {
            await Console.Error.WriteLineAsync(refusal);
            return 2;
        }

        report.Print(Console.Out);
        if (json is not null)
            await File.WriteAllTextAsync(json.FullName, report.ToJson() + "\n", cancellationToken);
        return report is { Complete: true, Faults.Any: false } ? 0 : 1;
    }
}
