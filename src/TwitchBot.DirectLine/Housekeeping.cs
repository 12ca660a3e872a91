using Microsoft.Extensions.Hosting;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Streams;
using TwitchBot.DirectLine.Uploads;

namespace TwitchBot.DirectLine;

/// <summary>Forgets, every few seconds, what nobody needs any more: idle conversations, old uploads, dead streams.</summary>
internal sealed class Housekeeping(IConversationFeed feed, UploadStore uploads, OpenStreams streams, TimeProvider clock)
    : BackgroundService
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(15);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await feed.ForgetIdleAsync(stoppingToken);
                uploads.ForgetExpired();
                streams.AbortDead();
            }
        }
        catch (OperationCanceledException)
        {
            // The host is stopping.
        }
    }
}
