using System.Collections.Concurrent;

namespace TwitchBot.DirectLine.Feed;

/// <summary>Conversations in this process's memory: bounded, and gone with the process.</summary>
internal sealed class InMemoryFeed(DirectLineOptions options, TimeProvider clock) : IConversationFeed
{
    private readonly ConcurrentDictionary<string, Held> _held = new(StringComparer.Ordinal);
    private long _bytes;

    /// <summary>A conversation and when something last happened in it.</summary>
    private sealed class Held(ConversationLog log, long touched)
    {
        public ConversationLog Log => log;

        /// <summary>UTC ticks.</summary>
        public long Touched = touched;
    }

    public ValueTask<bool> StartAsync(FeedConversation conversation, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        if (Open(conversation.Id) is not null)
            return ValueTask.FromResult(false);
        var log = new ConversationLog(conversation, options.MaxActivities, options.HistoryLimit);
        var started = _held.TryAdd(conversation.Id, new Held(log, Now));
        MakeRoom(conversation.Id);
        return ValueTask.FromResult(started);
    }

    public ValueTask<FeedConversation?> FindAsync(string conversationId, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Open(conversationId)?.Conversation);

    public ValueTask<string?> ReserveIdAsync(string conversationId, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Open(conversationId)?.ReserveId());

    public ValueTask<DateTimeOffset?> StampAsync(string conversationId, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Open(conversationId)?.Stamp(clock.GetUtcNow()));

    public ValueTask<FeedActivity?> FindActivityAsync(
        string conversationId, string activityId, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Open(conversationId)?.Find(activityId));

    public ValueTask<bool> AppendAsync(
        string conversationId, FeedActivity activity, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (Open(conversationId) is not { } log)
            return ValueTask.FromResult(false);
        Touch(conversationId);
        var appended = log.Append(activity, out var growth);
        Interlocked.Add(ref _bytes, growth);
        MakeRoom(conversationId);
        return ValueTask.FromResult(appended);
    }

    public ValueTask<FeedCursor?> JoinAsync(string conversationId, long after, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Open(conversationId)?.Join(after));

    public ValueTask<FeedPage?> ReadAsync(
        string conversationId, FeedCursor cursor, int limit, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Open(conversationId)?.Read(cursor, limit));

    public Task WaitAsync(string conversationId, long after, CancellationToken cancellationToken) =>
        Open(conversationId)?.WaitAsync(after, cancellationToken) ?? Task.CompletedTask;

    public ValueTask ForgetIdleAsync(CancellationToken cancellationToken = default)
    {
        foreach (var (id, held) in _held)
        {
            if (IsIdle(held))
                Forget(id, held);
        }

        return ValueTask.CompletedTask;
    }

    private long Now => clock.GetUtcNow().UtcTicks;

    private bool IsIdle(Held held) => Now - Volatile.Read(ref held.Touched) >= options.Retention.Ticks;

    private ConversationLog? Open(string conversationId)
    {
        if (!_held.TryGetValue(conversationId, out var held))
            return null;
        if (IsIdle(held))
        {
            Forget(conversationId, held);
            return null;
        }

        return held.Log;
    }

    // Only what is said counts: a page that somebody left open must not keep what they said for ever.
    private void Touch(string conversationId)
    {
        if (_held.TryGetValue(conversationId, out var held))
            Volatile.Write(ref held.Touched, Now);
    }

    private void Forget(string id, Held held)
    {
        if (_held.TryRemove(KeyValuePair.Create(id, held)))
            Interlocked.Add(ref _bytes, -held.Log.Close());
    }

    private void MakeRoom(string keep)
    {
        while (_held.Count > options.MaxConversations || Interlocked.Read(ref _bytes) > options.FeedLimit)
        {
            var others = _held.Where(each => each.Key != keep).ToList();
            if (others.Count == 0)
                return;
            var (id, held) = others.MinBy(each => Volatile.Read(ref each.Value.Touched));
            Forget(id, held);
        }
    }
}
