using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Shows that the bot is typing when an answer to a message takes long.</summary>
public class ShowTypingMiddleware : IMiddleware
{
    private readonly TimeSpan _delay;
    private readonly TimeSpan _period;
    private readonly TimeProvider _time;

    /// <summary>Makes middleware that waits before it shows typing, and then repeats it.</summary>
    /// <param name="delay">Milliseconds before the first indicator, and after each message.</param>
    /// <param name="period">Milliseconds between indicators.</param>
    public ShowTypingMiddleware(int delay = 500, int period = 2000)
        : this(TimeProvider.System, delay, period)
    {
    }

    internal ShowTypingMiddleware(TimeProvider time, int delay, int period)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(period);
        _time = time;
        _delay = TimeSpan.FromMilliseconds(delay);
        _period = TimeSpan.FromMilliseconds(period);
    }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
    {
        // Replies that travel together in the HTTP body leave nothing to bridge.
        if (turnContext.Activity.Type != ActivityTypes.Message
            || turnContext.Activity.DeliveryMode == DeliveryModes.ExpectReplies)
        {
            await next(cancellationToken);
            return;
        }

        await using var typing = new Typing(this, turnContext);
        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            var hasMessage = activities.Exists(activity => activity.Type == ActivityTypes.Message);
            if (hasMessage)
                await typing.StopAsync();
            var responses = await nextSend();
            if (hasMessage)
                typing.Start();
            return responses;
        });

        typing.Start();
        await next(cancellationToken);
    }

    /// <summary>The indicators of one turn: never while a message is sent, none after the turn.</summary>
    private sealed class Typing(ShowTypingMiddleware owner, ITurnContext turn) : IAsyncDisposable
    {
        private readonly Lock _lock = new();
        private (CancellationTokenSource Stop, Task Loop)? _current;
        private bool _ended;

        public void Start()
        {
            lock (_lock)
            {
                if (_ended || _current is not null)
                    return;
                var stop = new CancellationTokenSource();
                _current = (stop, RepeatAsync(stop.Token));
            }
        }

        public async Task StopAsync()
        {
            (CancellationTokenSource Stop, Task Loop)? current;
            lock (_lock)
            {
                current = _current;
                _current = null;
            }

            if (current is not var (stop, loop))
                return;
            await stop.CancelAsync();
            // A lost indicator is no reason to lose the answer.
            await loop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            stop.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            lock (_lock)
                _ended = true;
            return new ValueTask(StopAsync());
        }

        private async Task RepeatAsync(CancellationToken stop)
        {
            var wait = owner._delay;
            while (await IsDueAsync(wait, stop))
            {
                var reference = turn.Activity.GetConversationReference();
                var activity = Activity.CreateTypingActivity().ApplyConversationReference(reference);
                await turn.Adapter.SendActivitiesAsync(turn, [activity], stop);
                wait = owner._period;
            }
        }

        /// <summary>Waits; false where it was stopped meanwhile, which nearly every turn does: not worth an exception.</summary>
        private async Task<bool> IsDueAsync(TimeSpan wait, CancellationToken stop)
        {
            await Task.Delay(wait, owner._time, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            return !stop.IsCancellationRequested;
        }
    }
}
