using System.Diagnostics;
using TwitchBot.Benchmarks.Channel;
using TwitchBot.Benchmarks.Servers;

namespace TwitchBot.Benchmarks.Start;

/// <summary>One start of a bot's process: the time to the first reply at the connector, and the memory then and a second later.</summary>
internal sealed record ColdStart(TimeSpan FirstReply, ProcessFigures ThenUsed, ProcessFigures SettledUsed)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    /// <summary>Starts the process, asks until the first reply has arrived, and ends the process.</summary>
    /// <param name="program">The bot, told to listen at <paramref name="bot"/>, with its standard output redirected.</param>
    /// <returns>The measurement, or in one sentence why there is none.</returns>
    public static async Task<(ColdStart? Measured, string? Refusal)> MeasureAsync(
        ProcessStartInfo program, Uri bot, TimeSpan patience, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(patience);
        await using var connector = await Connector.StartAsync(hold: TimeSpan.Zero, cancellationToken);
        using var http = Loopback.CreateClient(patience);

        var startedAt = Stopwatch.GetTimestamp();
        using var process = Process.Start(program)!;
        string? lastFailure = null;
        var drained = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
        try
        {
            while (true)
            {
                var conversation = new Conversation($"start-{Guid.NewGuid():n}", bot, http, connector.ServiceUrl);
                connector.Open(conversation);
                if (await conversation.SayAsync(["hi"], TimeSpan.Zero, patience, limit.Token))
                    return await AfterReplyAsync(conversation, process.Id, startedAt, cancellationToken);
                lastFailure = conversation.Rounds[^1][0].Failure ?? "taken, but not replied to";
                if (process.HasExited)
                    return (null, $"The bot ended by itself with code {process.ExitCode} before it replied.");
                await Task.Delay(Pause, limit.Token);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, $"No reply from {bot} within {patience.TotalSeconds:0} s of the start; the last try: {lastFailure ?? "not answered"}.");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            await drained;
        }
    }

    /// <summary>Runs one exchange with a floor server in this process, so that the driver's own first time is not measured.</summary>
    public static async Task WarmUpDriverAsync(CancellationToken cancellationToken)
    {
        await using var floor = FloorServer.Create(port: 0);
        await floor.StartAsync(cancellationToken);
        await using var connector = await Connector.StartAsync(hold: TimeSpan.Zero, cancellationToken);
        using var http = Loopback.CreateClient(timeout: TimeSpan.FromSeconds(10));
        var conversation = new Conversation("warm-up", new Uri(floor.Urls.Single() + "/api/messages"), http, connector.ServiceUrl);
        connector.Open(conversation);
        await conversation.SayAsync(["hi"], TimeSpan.Zero, TimeSpan.FromSeconds(10), cancellationToken);
    }

    private static async Task<(ColdStart? Measured, string? Refusal)> AfterReplyAsync(
        Conversation conversation, int pid, long startedAt, CancellationToken cancellationToken)
    {
        var repliedAt = conversation.Rounds[0][0].Replies[0].ArrivedAt;
        var then = ProcessFigures.Read(pid);
        await Task.Delay(Settling, cancellationToken);
        return then is not null && ProcessFigures.Read(pid) is { } settled
            ? (new ColdStart(Stopwatch.GetElapsedTime(startedAt, repliedAt), then, settled), null)
            : (null, "The bot ended by itself right after its first reply.");
    }
}
