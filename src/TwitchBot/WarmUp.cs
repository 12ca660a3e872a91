using TwitchBot.Knowledge;
using TwitchBot.Language;

namespace TwitchBot;

/// <summary>
/// Learns from the banks of answers and questions once the host serves people, so that neither its start nor the first answer waits for it, and
/// gives back the memory that learning took.
/// </summary>
internal sealed class WarmUp(UtteranceReader reader, AnswerFinder answers, TimeProvider time) : BackgroundService
{
    /// <summary>First messages come at once after a start; they have the processor for themselves.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Pause, time, stoppingToken);
        reader.Learn();
        answers.Learn();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }
}
