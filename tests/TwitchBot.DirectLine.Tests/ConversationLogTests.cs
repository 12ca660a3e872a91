using System.Text;
using TwitchBot.DirectLine.Feed;

namespace TwitchBot.DirectLine.Tests;

public sealed class ConversationLogTests
{
    private static readonly FeedConversation Conversation = new("c", "u", UserName: null);

    [Fact]
    public void Past_its_limit_of_entries_the_oldest_go()
    {
        var log = new ConversationLog(Conversation, maxEntries: 3, maxBytes: 1000);
        for (var i = 1; i <= 5; i++)
            log.Append(Text($"{i}"), out _);
        Assert.Equal(["3", "4", "5"], Read(log, FeedCursor.Polling(0)));
    }

    [Fact]
    public void Past_its_limit_of_bytes_the_oldest_go()
    {
        var log = new ConversationLog(Conversation, maxEntries: 100, maxBytes: 10);
        log.Append(Text("1", "aaaaaa"), out _);
        log.Append(Text("2", "bbbbbb"), out var growth);
        Assert.Equal(["bbbbbb"], Read(log, FeedCursor.Polling(0)));
        Assert.Equal(0, growth);
    }

    [Fact]
    public void Pages_follow_one_another_without_gap_or_overlap()
    {
        var log = new ConversationLog(Conversation, maxEntries: 100, maxBytes: 1000);
        for (var i = 1; i <= 5; i++)
            log.Append(Text($"{i}"), out _);
        var cursor = log.Join(0);
        var first = log.Read(cursor, limit: 2);
        var second = log.Read(cursor with { After = first.After }, limit: 2);
        Assert.Equal((2, 2L, 2, 4L), (first.Activities.Count, first.After, second.Activities.Count, second.After));
    }

    [Fact]
    public async Task Waiting_ends_with_the_next_entry()
    {
        var log = new ConversationLog(Conversation, maxEntries: 100, maxBytes: 1000);
        var waiting = log.WaitAsync(0, TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        log.Append(Text("1"), out _);
        await waiting;
    }

    [Fact]
    public async Task Waiting_ends_when_the_conversation_is_forgotten()
    {
        var log = new ConversationLog(Conversation, maxEntries: 100, maxBytes: 1000);
        var waiting = log.WaitAsync(0, TestContext.Current.CancellationToken);
        log.Close();
        await waiting;
        Assert.False(log.Append(Text("1"), out _));
    }

    /// <summary>Readers that come, go and resume anywhere end with what the history holds, and see each version once.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_readers_resume_they_end_with_the_same_conversation(int seed)
    {
        var random = new Random(seed);
        var log = new ConversationLog(Conversation, maxEntries: 10_000, maxBytes: 1_000_000);
        var truth = new Dictionary<string, string>();
        var (known, seen, cursor) = (new Dictionary<string, string>(), new HashSet<string>(), log.Join(0));
        for (var step = 0; step < 2_000; step++)
        {
            var id = $"{random.Next(step + 1)}";
            if (random.Next(6) == 0 && truth.Remove(id))
            {
                log.Append(new FeedActivity(id, default, Encoding.UTF8.GetBytes($"{id}=gone"), FeedKind.Deletion), out _);
            }
            else if (truth.ContainsKey(id) || log.Find(id) is null)
            {
                truth[id] = $"{id}={step}";
                log.Append(Text(id, truth[id]), out _);
            }

            if (random.Next(3) == 0)
                ReadSome(random.Next(1, 5));
            if (random.Next(20) == 0)
                cursor = log.Join(cursor.After);
        }

        ReadSome(int.MaxValue);
        Assert.Equal(truth.OrderBy(each => each.Key), known.OrderBy(each => each.Key));

        void ReadSome(int limit)
        {
            var page = log.Read(cursor, limit);
            cursor = cursor with { After = page.After };
            foreach (var content in page.Activities.Select(each => Encoding.UTF8.GetString(each.Span)))
            {
                var parts = content.Split('=');
                if (parts[1] == "gone")
                {
                    known.Remove(parts[0]);
                    continue;
                }

                Assert.True(seen.Add(content), $"{content} came twice.");
                known[parts[0]] = content;
            }
        }
    }

    private static FeedActivity Text(string id, string? content = null) =>
        new(id, default, Encoding.UTF8.GetBytes(content ?? id));

    private static IEnumerable<string> Read(ConversationLog log, FeedCursor cursor) =>
        log.Read(cursor, int.MaxValue).Activities.Select(each => Encoding.UTF8.GetString(each.Span));
}
