namespace TwitchBot.DirectLine.Feed;

/// <summary>A conversation that has started.</summary>
/// <param name="Id">Its id.</param>
/// <param name="UserId">The user who started it.</param>
/// <param name="UserName">That user's name, where known.</param>
public sealed record FeedConversation(string Id, string UserId, string? UserName);

/// <summary>One activity as it goes over the wire.</summary>
/// <param name="Id">Its id; another activity of the same id takes its place.</param>
/// <param name="Timestamp">The server's time on it, UTC.</param>
/// <param name="Json">The activity, one JSON object in UTF-8, ready to be sent to every reader.</param>
/// <param name="Kind">Who gets it.</param>
public sealed record FeedActivity(
    string Id, DateTimeOffset Timestamp, ReadOnlyMemory<byte> Json, FeedKind Kind = FeedKind.Lasting);

/// <summary>Who gets an activity.</summary>
public enum FeedKind
{
    /// <summary>Everybody, now and when the history is replayed.</summary>
    Lasting,

    /// <summary>Those who are reading as it happens (typing), nobody later.</summary>
    Live,

    /// <summary>Those who have seen the activity of this id, which is gone from the history.</summary>
    Deletion,
}

/// <summary>How far a reader has come in a feed.</summary>
/// <param name="After">The position up to which it has everything.</param>
/// <param name="LiveAfter">The end of the feed when it began to read; live activities past it are for this reader.</param>
public readonly record struct FeedCursor(long After, long LiveAfter)
{
    /// <summary>A reader that asks now and then (polling), and so gets no live activities.</summary>
    public static FeedCursor Polling(long after) => new(after, long.MaxValue);
}

/// <summary>Some activities of a feed, oldest first.</summary>
/// <param name="Activities">Their JSON.</param>
/// <param name="After">The position up to which the reader has everything once it has these.</param>
public readonly record struct FeedPage(IReadOnlyList<ReadOnlyMemory<byte>> Activities, long After);
