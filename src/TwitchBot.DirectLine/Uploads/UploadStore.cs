namespace TwitchBot.DirectLine.Uploads;

/// <summary>A file that a user has uploaded.</summary>
/// <param name="Id">Its id, which nobody can guess.</param>
/// <param name="Name">Its name, safe for a header and a file system.</param>
/// <param name="Kind">What it is by its content.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="ExpiresAt">Until when it can be fetched, UTC.</param>
internal sealed record Upload(string Id, string Name, FileKind Kind, byte[] Content, DateTimeOffset ExpiresAt);

/// <summary>Uploaded files in memory, for a limited time and up to a total size; past it the oldest go first.</summary>
internal sealed class UploadStore(DirectLineOptions options, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Upload> _byId = new(StringComparer.Ordinal);
    private readonly Queue<Upload> _oldestFirst = new();
    private long _bytes;

    /// <summary>Keeps a file.</summary>
    public Upload Add(string name, FileKind kind, byte[] content)
    {
        var upload = new Upload(DirectLineIds.Unguessable(), name, kind, content, clock.GetUtcNow() + options.UploadLifetime);
        lock (_lock)
        {
            _byId.Add(upload.Id, upload);
            _oldestFirst.Enqueue(upload);
            _bytes += content.Length;
            DropExpired();
            while (_bytes > options.UploadStoreLimit && _oldestFirst.Count > 1)
                DropOldest();
        }

        return upload;
    }

    /// <summary>The file of this id; null where there is none, or its time is over.</summary>
    public Upload? Find(string id)
    {
        lock (_lock)
        {
            DropExpired();
            return _byId.GetValueOrDefault(id);
        }
    }

    /// <summary>Forgets the files whose time is over.</summary>
    public void ForgetExpired()
    {
        lock (_lock)
            DropExpired();
    }

    private void DropExpired()
    {
        var now = clock.GetUtcNow();
        while (_oldestFirst.TryPeek(out var oldest) && oldest.ExpiresAt <= now)
            DropOldest();
    }

    private void DropOldest()
    {
        var oldest = _oldestFirst.Dequeue();
        _byId.Remove(oldest.Id);
        _bytes -= oldest.Content.Length;
    }
}
