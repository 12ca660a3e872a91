using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Limits;
using TwitchBot.DirectLine.Streams;
using TwitchBot.DirectLine.Uploads;

namespace TwitchBot.DirectLine;

/// <summary>Forgets, four times a minute, what nobody needs any more: idle conversations, old uploads, dead streams.</summary>
internal sealed partial class Housekeeping(
    IConversationFeed feed,
    UploadStore uploads,
    OpenStreams streams,
    RequestLimits limits,
    TimeProvider clock,
    ILogger<Housekeeping> logger)
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
                await TidyAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host is stopping.
        }
    }

    private async Task TidyAsync(CancellationToken cancellationToken)
    {
        streams.EndDead();
        limits.ForgetRested();
        uploads.ForgetExpired();
        try
        {
            await feed.ForgetIdleAsync(cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(failure);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Idle conversations could not be forgotten; the next try follows.")]
    private partial void LogFailed(Exception failure);
}
