using System.Diagnostics;
using TwitchBot.Benchmarks.Channel;

namespace TwitchBot.Benchmarks.Load;

/// <summary>Holds the plan's conversations with the bot, all at once, and measures.</summary>
internal static class LoadRun
{
    /// <summary>A conversation gives up after this many rounds in a row that failed or were lost.</summary>
    private const int MostMisses = 3;

    /// <returns>The report, or in one sentence why nothing could be measured.</returns>
    public static async Task<(LoadReport? Report, string? Refusal)> RunAsync(LoadPlan plan, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(plan.MostTime);
        await using var connector = await Connector.StartAsync(plan.Hold, cancellationToken);
        using var http = Loopback.CreateClient(timeout: plan.MostTime);
        var conversations = Open(plan, connector, http);

        if (plan.Pid is { } pid && ProcessFigures.Read(pid) is null)
            return (null, $"There is no process {pid}; give the bot's process id, or leave --pid out.");
        if (await JoinAllAsync(conversations, limit.Token) is { } refusal)
            return (null, $"No conversation can start at {plan.Bot}: {refusal}");

        await AllAsync(from: 0, to: plan.WarmUp);
        var before = Figures();
        var startedAt = Stopwatch.GetTimestamp();
        await AllAsync(from: plan.WarmUp, to: plan.WarmUp + plan.Turns);
        var elapsed = Stopwatch.GetElapsedTime(startedAt);
        return (LoadReport.From(plan, conversations, connector.Strays, elapsed, before, Figures()), null);

        ProcessFigures? Figures() => plan.Pid is { } id ? ProcessFigures.Read(id) : null;
        Task AllAsync(int from, int to) =>
            Task.WhenAll(conversations.Select(conversation => TalkAsync(conversation, plan, from, to, limit.Token)));
    }

    private static Conversation[] Open(LoadPlan plan, Connector connector, HttpClient http)
    {
        var run = Guid.NewGuid().ToString("n")[..8];
        var conversations = Enumerable.Range(1, plan.Conversations)
            .Select(number => new Conversation($"load-{run}-{number:d4}", plan.Bot, http, connector.ServiceUrl))
            .ToArray();
        foreach (var conversation in conversations)
            connector.Open(conversation);
        return conversations;
    }

    /// <returns>Why one of the conversations cannot start, or null.</returns>
    private static async Task<string?> JoinAllAsync(Conversation[] conversations, CancellationToken cancellationToken)
    {
        try
        {
            var failures = await Task.WhenAll(conversations.Select(conversation => conversation.JoinAsync(cancellationToken)));
            return failures.FirstOrDefault(failure => failure is not null);
        }
        catch (OperationCanceledException)
        {
            return "the bot did not answer until the end of the run";
        }
    }

    private static async Task TalkAsync(Conversation conversation, LoadPlan plan, int from, int to, CancellationToken cancellationToken)
    {
        try
        {
            for (int round = from, misses = 0; round < to && misses < MostMisses; round++)
            {
                string[] messages = [.. Enumerable.Range(round * plan.MessagesPerRound, plan.MessagesPerRound).Select(plan.Script.Line)];
                misses = await conversation.SayAsync(messages, plan.Apart, LoadPlan.Patience, cancellationToken) ? 0 : misses + 1;
            }
        }
        catch (OperationCanceledException)
        {
            // The time limit or Ctrl+C: what was measured until now is reported, marked as incomplete.
        }
    }
}
