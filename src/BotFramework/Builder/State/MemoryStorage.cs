using System.Text.Json;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>Keeps state in this process, for tests and trying things out; readers and writers get copies of their own.</summary>
public class MemoryStorage : IStorage
{
    private const string AnyETag = "*";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Entry> _entries = [];
    private long _lastETag;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        lock (_lock)
        {
            foreach (var key in keys)
            {
                if (_entries.TryGetValue(key, out var entry))
                    items[key] = entry.Read();
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">Somebody else has written an item since it was read.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        lock (_lock)
        {
            foreach (var (key, item) in changes)
                CheckETag(key, item);
            foreach (var (key, item) in changes)
                _entries[key] = Entry.Of(item, (_lastETag++).ToString());
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        lock (_lock)
        {
            foreach (var key in keys)
                _entries.Remove(key);
        }

        return Task.CompletedTask;
    }

    private void CheckETag(string key, object item)
    {
        if (!_entries.TryGetValue(key, out var entry))
            return;

        var (versioned, eTag) = item switch
        {
            IStoreItem storeItem => (true, storeItem.ETag),
            IDictionary<string, object> properties when properties.TryGetValue(StateProperties.ETagName, out var read) =>
                (true, read as string),
            _ => (false, null),
        };
        if (versioned && eTag != AnyETag && eTag != entry.ETag)
            throw new ArgumentException($"ETag conflict: '{key}' was read as {eTag ?? "new"} and is now {entry.ETag}.", nameof(item));
    }

    /// <summary>An item as JSON; items that are not property sets come back as the type they were.</summary>
    private sealed record Entry(JsonElement Json, Type? ItemType, string ETag)
    {
        public static Entry Of(object item, string eTag) => item is IDictionary<string, object> properties
            ? new Entry(StateJson.ToElement(properties), ItemType: null, eTag)
            : new Entry(StateJson.ToElement(item), item.GetType(), eTag);

        public object Read()
        {
            if (ItemType is null)
            {
                var properties = StateJson.Properties(Json);
                properties[StateProperties.ETagName] = ETag;
                return properties;
            }

            var item = Json.Deserialize(StateJson.Options.GetTypeInfo(ItemType))!;
            if (item is IStoreItem storeItem)
                storeItem.ETag = ETag;
            return item;
        }
    }
}
