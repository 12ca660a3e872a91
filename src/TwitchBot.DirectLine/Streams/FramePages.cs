using TwitchBot.DirectLine.Feed;

namespace TwitchBot.DirectLine.Streams;

/// <summary>Reads from a feed what goes into one frame, so that the frames on their way to slow clients take little memory.</summary>
internal static class FramePages
{
    private const int MostActivities = 50;
    private const int MostBytes = 256 * 1024;

    /// <summary>The next activities after a cursor, at least one where there is any; null for an unknown conversation.</summary>
    public static async ValueTask<FeedPage?> ReadAsync(
        IConversationFeed feed, string conversationId, FeedCursor cursor, CancellationToken cancellationToken)
    {
        if (await feed.ReadAsync(conversationId, cursor, MostActivities, cancellationToken) is not { } page)
            return null;
        var fitting = Fitting(page);
        return fitting == page.Activities.Count ? page : await feed.ReadAsync(conversationId, cursor, fitting, cancellationToken);
    }

    private static int Fitting(FeedPage page)
    {
        var bytes = 0;
        for (var i = 0; i < page.Activities.Count; i++)
        {
            bytes += page.Activities[i].Length;
            if (bytes > MostBytes && i > 0)
                return i;
        }

        return page.Activities.Count;
    }
}
