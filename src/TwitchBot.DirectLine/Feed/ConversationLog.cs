namespace TwitchBot.DirectLine.Feed;

/// <summary>The feed of one conversation, in memory, bounded in entries and bytes.</summary>
internal sealed class ConversationLog(FeedConversation conversation, int maxEntries, long maxBytes)
{
    private readonly Lock _lock = new();
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, Entry> _byId = new(StringComparer.Ordinal);
    private long _bytes;
    private long _end;
    private long _reserved;
    private long _stamped;
    private Entry? _live;
    private bool _closed;
    private TaskCompletionSource? _changed;

    /// <summary>One place in the feed. <c>First</c> is where the id first appeared, before updates.</summary>
    private sealed record Entry(long Position, long First, FeedActivity Activity);

    public FeedConversation Conversation => conversation;

    public string ReserveId() => DirectLineIds.Activity(conversation.Id, Interlocked.Increment(ref _reserved));

    public DateTimeOffset Stamp(DateTimeOffset now)
    {
        lock (_lock)
        {
            _stamped = Math.Max(now.ToUnixTimeMilliseconds(), _stamped + 1);
            return DateTimeOffset.FromUnixTimeMilliseconds(_stamped);
        }
    }

    public FeedActivity? Find(string activityId)
    {
        lock (_lock)
            return _byId.GetValueOrDefault(activityId) is { Activity: { Kind: FeedKind.Lasting } activity } ? activity : null;
    }

    public FeedCursor Join(long after)
    {
        lock (_lock)
            return new FeedCursor(Math.Min(after, _end), _end);
    }

    /// <summary>Adds an activity; false once the conversation is forgotten.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="growth">By how many bytes the history has grown.</param>
    public bool Append(FeedActivity activity, out long growth)
    {
        TaskCompletionSource? changed;
        growth = 0;
        lock (_lock)
        {
            if (_closed)
                return false;
            var before = _bytes;
            if (_byId.TryGetValue(activity.Id, out var earlier))
                Remove(earlier);
            var position = ++_end;
            Add(new Entry(position, earlier?.First ?? position, activity));
            Trim();
            growth = _bytes - before;
            changed = _changed;
            _changed = null;
        }

        changed?.SetResult();
        return true;
    }

    public FeedPage Read(FeedCursor cursor, int limit)
    {
        lock (_lock)
        {
            var after = Math.Min(cursor.After, _end);
            var page = new List<ReadOnlyMemory<byte>>();
            for (var i = FirstAfter(after); i < _entries.Count; i++)
            {
                if (page.Count == limit)
                    return new FeedPage(page, _entries[i].Position - 1);
                if (IsFor(cursor, _entries[i]))
                    page.Add(_entries[i].Activity.Json);
            }

            return new FeedPage(page, _end);
        }
    }

    public Task WaitAsync(long after, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_closed || _end > after)
                return Task.CompletedTask;
            _changed ??= new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _changed.Task.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Ends the feed, lets go of whoever waits for more, and says how many bytes it held.</summary>
    public long Close()
    {
        TaskCompletionSource? changed;
        long bytes;
        lock (_lock)
        {
            _closed = true;
            bytes = _bytes;
            changed = _changed;
            _changed = null;
        }

        changed?.SetResult();
        return bytes;
    }

    private static bool IsFor(FeedCursor cursor, Entry entry) => entry.Activity.Kind switch
    {
        FeedKind.Live => entry.Position > cursor.LiveAfter,
        FeedKind.Deletion => entry.First <= cursor.After,
        _ => true,
    };

    private void Add(Entry entry)
    {
        _entries.Add(entry);
        _byId[entry.Activity.Id] = entry;
        _bytes += entry.Activity.Json.Length;
        if (entry.Activity.Kind != FeedKind.Live)
            return;

        // A newer sign of typing makes the older one pointless, so at most one is held.
        if (_live is { } older && _byId.GetValueOrDefault(older.Activity.Id) == older)
            Remove(older);
        _live = entry;
    }

    private void Remove(Entry entry)
    {
        _entries.RemoveAt(FirstAfter(entry.Position - 1));
        _byId.Remove(entry.Activity.Id);
        _bytes -= entry.Activity.Json.Length;
    }

    private void Trim()
    {
        while (_entries.Count > 1 && (_entries.Count > maxEntries || _bytes > maxBytes))
            Remove(_entries[0]);
    }

    private int FirstAfter(long position)
    {
        var (low, high) = (0, _entries.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_entries[middle].Position > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
