namespace TwitchBot.DirectLine.Feed;

/// <summary>
/// What was said in each conversation, in order, with a growing position for each entry. An update or a deletion takes a new
/// position and removes the old entry, so that a reader who goes on from any watermark gets every change once and nothing stale.
/// </summary>
public interface IConversationFeed
{
    /// <summary>Starts a conversation; false where it has been started before.</summary>
    ValueTask<bool> StartAsync(FeedConversation conversation, CancellationToken cancellationToken = default);

    /// <summary>The conversation of this id; null where it was never started or is forgotten.</summary>
    ValueTask<FeedConversation?> FindAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>The next free activity id of a conversation; null where there is no such conversation.</summary>
    ValueTask<string?> ReserveIdAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>
    /// The timestamp of the conversation's next activity: now, in whole milliseconds, and later than every one before, since Web
    /// Chat orders a conversation by timestamp; null where there is no such conversation.
    /// </summary>
    ValueTask<DateTimeOffset?> StampAsync(string conversationId, CancellationToken cancellationToken = default);

    /// <summary>The lasting activity of this id in its latest form; null where the history holds none.</summary>
    ValueTask<FeedActivity?> FindActivityAsync(
        string conversationId, string activityId, CancellationToken cancellationToken = default);

    /// <summary>Adds an activity at the end, in place of any earlier one of its id; false for an unknown conversation.</summary>
    ValueTask<bool> AppendAsync(string conversationId, FeedActivity activity, CancellationToken cancellationToken = default);

    /// <summary>
    /// Where a reader stands who has everything up to <paramref name="after"/> and reads live from now on; null where the
    /// conversation is not known.
    /// </summary>
    ValueTask<FeedCursor?> JoinAsync(string conversationId, long after, CancellationToken cancellationToken = default);

    /// <summary>At most <paramref name="limit"/> activities after a cursor; null for an unknown conversation.</summary>
    ValueTask<FeedPage?> ReadAsync(
        string conversationId, FeedCursor cursor, int limit, CancellationToken cancellationToken = default);

    /// <summary>Returns when the feed has gone beyond <paramref name="after"/>, or the conversation is forgotten.</summary>
    Task WaitAsync(string conversationId, long after, CancellationToken cancellationToken);

    /// <summary>Forgets the conversations in which nothing has happened for the retention time.</summary>
    ValueTask ForgetIdleAsync(CancellationToken cancellationToken = default);
}
