using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TwitchBot.DirectLine.Turns;

/// <summary>
/// How the channel stops: no further turn begins, those that run have a while to end, and only then the streams close, so that
/// clients still get what was said.
/// </summary>
internal sealed partial class Draining : IDisposable
{
    private readonly DirectLineOptions _options;
    private readonly TimeProvider _clock;
    private readonly ILogger<Draining> _logger;
    private readonly Lock _lock = new();
    private readonly CancellationTokenSource _over = new();
    private readonly CancellationTokenRegistration _watching;
    private TaskCompletionSource? _drained;
    private int _running;

    /// <summary>Watches for the host to stop.</summary>
    public Draining(IHostApplicationLifetime lifetime, DirectLineOptions options, TimeProvider clock, ILogger<Draining> logger)
    {
        (_options, _clock, _logger) = (options, clock, logger);
        _watching = lifetime.ApplicationStopping.Register(() => _ = StopAsync());
    }

    /// <summary>Cancelled once the turns have ended, or their time is over.</summary>
    public CancellationToken Over => _over.Token;

    /// <summary>Notes that a turn begins; false where the host stops. After true, <see cref="End"/> must be called.</summary>
    public bool TryBegin()
    {
        lock (_lock)
        {
            if (_drained is not null)
                return false;
            _running++;
            return true;
        }
    }

    /// <summary>Notes that a turn has ended.</summary>
    public void End()
    {
        lock (_lock)
        {
            if (--_running == 0)
                _drained?.TrySetResult();
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _watching.Dispose();
        _over.Dispose();
    }

    private async Task StopAsync()
    {
        TaskCompletionSource drained;
        lock (_lock)
        {
            drained = _drained = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_running == 0)
                drained.SetResult();
        }

        try
        {
            await drained.Task.WaitAsync(_options.DrainTimeout, _clock);
        }
        catch (TimeoutException)
        {
            LogUnfinished(_running);
        }

        await _over.CancelAsync();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Stopping although {Running} turns have not ended in time.")]
    private partial void LogUnfinished(int running);
}
