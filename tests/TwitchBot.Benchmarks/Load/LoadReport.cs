using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using TwitchBot.Benchmarks.Channel;

namespace TwitchBot.Benchmarks.Load;

/// <summary>What a load run measured. Times in milliseconds, memory in MB.</summary>
/// <param name="Turns">Messages measured.</param>
/// <param name="Complete">False when the time limit, or a bot that stopped answering, ended the run early.</param>
/// <param name="Answered">From sending the POST to its answer.</param>
/// <param name="Replied">From sending the POST to the message's last reply.</param>
/// <param name="Swapped">Measured pairs that the bot ran in the other order. Not a fault by itself: two requests sent at once may
/// reach the bot in either order; with enough time between them it is one.</param>
internal sealed record LoadReport(
    string Bot, string Script, int Conversations, int Turns, bool Complete, double Seconds, double TurnsPerSecond,
    Percentiles Answered, Percentiles Replied, double RepliesPerTurn,
    double? CpuPerTurn, double? ResidentMB, double? PeakMB, int? Swapped, Faults Faults)
{
    public static LoadReport From(
        LoadPlan plan, IReadOnlyCollection<Conversation> conversations, int strays, TimeSpan elapsed,
        ProcessFigures? before, ProcessFigures? after)
    {
        Exchange[][] rounds = [.. conversations.SelectMany(conversation => conversation.Rounds.Skip(plan.WarmUp))];
        Exchange[] exchanges = [.. rounds.SelectMany(round => round)];
        var replies = exchanges.Select(exchange => exchange.Replies).ToArray();
        return new LoadReport(
            plan.Bot.AbsoluteUri, plan.Script.Name, plan.Conversations, exchanges.Length,
            exchanges.Length == plan.Conversations * plan.Turns * plan.MessagesPerRound,
            elapsed.TotalSeconds, exchanges.Length / elapsed.TotalSeconds,
            Percentiles.Of(exchanges.Where(exchange => exchange.Failure is null).Select(exchange => Milliseconds(exchange.SentAt, exchange.AnsweredAt))),
            Percentiles.Of(exchanges.Zip(replies).Where(pair => pair.Second.Count > 0).Select(pair => Milliseconds(pair.First.SentAt, pair.Second[^1].ArrivedAt))),
            exchanges.Length == 0 ? 0 : replies.Sum(list => list.Count) / (double)exchanges.Length,
            before is null || after is null || exchanges.Length == 0 ? null : (after.Cpu - before.Cpu).TotalMilliseconds / exchanges.Length,
            after?.ResidentMB, after?.PeakMB,
            plan.Burst ? rounds.Count(IsSwapped) : null,
            Faults.In(conversations, strays));
    }

    public void Print(TextWriter output)
    {
        output.WriteLine($"{Script}: {Conversations} conversations at once, {Turns} turns{(Complete ? "" : " (ENDED EARLY)")}, {Bot}");
        output.WriteLine("  ms                    p50      p95      p99      max");
        Row("POST answered", Answered);
        Row("last reply", Replied);
        output.WriteLine($"  throughput       {TurnsPerSecond,8:0} turns/s in {Seconds:0.00} s; {RepliesPerTurn:0.00} replies a turn");
        if (CpuPerTurn is { } cpu)
            output.WriteLine($"  CPU per turn     {cpu,8:0.000} ms; resident {ResidentMB:0.0} MB, peak {PeakMB:0.0} MB");
        output.WriteLine(
            $"  failed {Faults.Failed}, lost {Faults.Lost}, doubled {Faults.Doubled}, late {Faults.Late}, stray {Faults.Stray}"
            + (Swapped is null ? "" : $", overlapping {Faults.Overlapping}; {Swapped} of {Turns / 2} pairs in the other order"));
        foreach (var example in Faults.Examples)
            output.WriteLine($"    {example}");

        void Row(string name, Percentiles times) =>
            output.WriteLine($"  {name,-16} {times.P50,8:0.00} {times.P95,8:0.00} {times.P99,8:0.00} {times.Max,8:0.00}");
    }

    public string ToJson() => JsonSerializer.Serialize(this, LoadReportJson.Default.LoadReport);

    private static bool IsSwapped(Exchange[] round) =>
        round is [{ Replies: [var first, ..] }, { Replies: [var second, ..] }] && second.ArrivedAt < first.ArrivedAt;

    private static double Milliseconds(long from, long to) => Stopwatch.GetElapsedTime(from, to).TotalMilliseconds;
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
[JsonSerializable(typeof(LoadReport))]
internal sealed partial class LoadReportJson : JsonSerializerContext;
