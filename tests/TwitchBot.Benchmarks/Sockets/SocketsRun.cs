using System.Diagnostics;
using TwitchBot.Benchmarks.Load;

namespace TwitchBot.Benchmarks.Sockets;

/// <summary>Opens the plan's streams, talks in the active ones at an even rate, and measures.</summary>
internal static class SocketsRun
{
    private const int OpeningAtOnce = 16;

    /// <returns>The report, or in one sentence why nothing could be measured.</returns>
    public static async Task<(SocketsReport? Report, string? Refusal)> RunAsync(SocketsPlan plan, CancellationToken cancellationToken)
    {
        if (plan.Pid is { } pid && ProcessFigures.Read(pid) is null)
            return (null, $"There is no process {pid}; give the host's process id, or leave --pid out.");
        using var http = Loopback.CreateClient(timeout: TimeSpan.FromSeconds(30));
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var clients = new List<StreamClient>();
        try
        {
            clients.AddRange(await OpenAsync(plan, http, ended.Token));
            var opened = Figures();
            var active = clients[..plan.Active];
            await TalkAsync(active, plan.Rate, plan.WarmUp, ended.Token);
            var warm = active.Select(client => client.Sent.Count).ToArray();
            var before = Figures();
            var startedAt = Stopwatch.GetTimestamp();
            await TalkAsync(active, plan.Rate, plan.Time, ended.Token);
            var elapsed = Stopwatch.GetElapsedTime(startedAt);
            var messages = active.SelectMany((client, i) => client.Sent.Skip(warm[i])).ToList();
            var lost = clients.Count(client => client.Reading.IsCompleted);
            return (new SocketsReport(plan, messages, lost, elapsed, opened, before, Figures()), null);
        }
        catch (HttpRequestException refused)
        {
            return (null, $"No stream can be opened at {plan.Channel}: {refused.Message}");
        }
        finally
        {
            await ended.CancelAsync();
            clients.ForEach(client => client.Dispose());
        }

        ProcessFigures? Figures() => plan.Pid is { } id ? ProcessFigures.Read(id) : null;
    }

    private static async Task<StreamClient[]> OpenAsync(SocketsPlan plan, HttpClient http, CancellationToken cancellationToken)
    {
        var clients = new StreamClient[plan.Idle + plan.Active];
        var options = new ParallelOptions { MaxDegreeOfParallelism = OpeningAtOnce, CancellationToken = cancellationToken };
        await Parallel.ForAsync(0, clients.Length, options, async (i, token) =>
        {
            clients[i] = await StreamClient.OpenAsync(http, plan.Channel, cancellationToken);
            await clients[i].Greeted.Task.WaitAsync(SocketsPlan.Patience, token);
        });
        return clients;
    }

    // One message at each tick, each time in the next conversation, whether the one before is answered or not.
    private static async Task TalkAsync(List<StreamClient> clients, int rate, TimeSpan time, CancellationToken cancellationToken)
    {
        var sending = new List<Task>();
        var startedAt = Stopwatch.GetTimestamp();
        var total = (int)(rate * time.TotalSeconds);
        for (var i = 0; i < total; i++)
        {
            var wait = TimeSpan.FromSeconds((double)i / rate) - Stopwatch.GetElapsedTime(startedAt);
            if (wait > TimeSpan.Zero)
                await Task.Delay(wait, cancellationToken);
            var client = clients[i % clients.Count];
            sending.Add(client.SayAsync(Script.Dialog.Line(client.Sent.Count), cancellationToken));
        }

        await Task.WhenAll(sending);
        var askedAt = Stopwatch.GetTimestamp();
        while (clients.Exists(client => client.Sent.Exists(message => message.ReplyMs is null))
            && Stopwatch.GetElapsedTime(askedAt) < SocketsPlan.Patience)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }
    }
}
