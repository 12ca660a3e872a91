namespace TwitchBot.Turns;

/// <summary>Lets one turn at a time into a conversation, in order of arrival; conversations do not wait for each other.</summary>
/// <param name="mostWaiting">How many turns of one conversation may wait.</param>
public sealed class TurnGate(int mostWaiting)
{
    private readonly Dictionary<string, Queue<TaskCompletionSource>> _waiting = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Waits for the conversation's turn.</summary>
    /// <param name="conversation">The conversation's key.</param>
    /// <param name="cancellationToken">Gives up the place in the queue.</param>
    /// <returns>False at once when too many turns wait already; after true, <see cref="Leave"/> must be called.</returns>
    public async ValueTask<bool> EnterAsync(string conversation, CancellationToken cancellationToken)
    {
        TaskCompletionSource place;
        lock (_lock)
        {
            if (!_waiting.TryGetValue(conversation, out var queue))
            {
                _waiting.Add(conversation, new Queue<TaskCompletionSource>());
                return true;
            }

            if (queue.Count >= mostWaiting)
            {
                return false;
            }

            place = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            queue.Enqueue(place);
        }

        await using (cancellationToken.Register(() => place.TrySetCanceled(cancellationToken)))
        {
            await place.Task;
        }

        return true;
    }

    /// <summary>Ends a turn and lets the next one in.</summary>
    public void Leave(string conversation)
    {
        lock (_lock)
        {
            var queue = _waiting[conversation];
            while (queue.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                {
                    return;
                }
            }

            _waiting.Remove(conversation);
        }
    }
}
