namespace TwitchBot.Benchmarks.Sockets;

/// <summary>What was measured.</summary>
internal sealed record SocketsReport(
    SocketsPlan Plan,
    IReadOnlyList<SentMessage> Messages,
    int StreamsLost,
    TimeSpan Elapsed,
    ProcessFigures? Opened,
    ProcessFigures? Before,
    ProcessFigures? After)
{
    private const double MostDeliveryMs = 50;
    private const double MostResidentMB = 600;

    private int Failed => Messages.Count(message => message.Failure is not null);

    private int Lost => Messages.Count(message => message.Failure is null && (message.EchoMs is null || message.ReplyMs is null));

    private int Doubled => Messages.Count(message => message.Echoes > 1);

    private Percentiles Echo => Percentiles.Of(Messages.Select(message => message.EchoMs).OfType<double>());

    private Percentiles Reply => Percentiles.Of(Messages.Select(message => message.ReplyMs).OfType<double>());

    /// <summary>Whether nothing was lost, and time and memory are within the bars.</summary>
    public bool Good => Failed + Lost + Doubled + StreamsLost == 0
        && Echo.P99 <= MostDeliveryMs && Reply.P99 <= MostDeliveryMs && (After is null || After.PeakMB <= MostResidentMB);

    public void Print(TextWriter output)
    {
        output.WriteLine($"{Plan.Idle} idle and {Plan.Active} active streams, {Messages.Count / Elapsed.TotalSeconds:0} messages/s over {Elapsed.TotalSeconds:0} s");
        output.WriteLine("                          p50      p95      p99      max");
        Print(output, "echo delivered (ms)", Echo);
        Print(output, "reply delivered (ms)", Reply);
        output.WriteLine($"failed {Failed}, lost {Lost}, doubled {Doubled}, streams lost {StreamsLost}");
        if (Opened is null || Before is null || After is null)
            return;
        output.WriteLine($"resident: {Opened.ResidentMB:0} MB with all streams open, {After.ResidentMB:0} MB after, {After.PeakMB:0} MB at the peak");
        output.WriteLine($"CPU: {(After.Cpu - Before.Cpu).TotalMilliseconds / Messages.Count:0.00} ms per message");
    }

    private static void Print(TextWriter output, string name, Percentiles figures) => output.WriteLine(
        $"{name,-20} {figures.P50,8:0.0} {figures.P95,8:0.0} {figures.P99,8:0.0} {figures.Max,8:0.0}");
}
