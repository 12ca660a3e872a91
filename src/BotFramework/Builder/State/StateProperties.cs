using System.Text.Json;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// The properties of one state during one turn: JSON as it was stored, and the live objects made from it. An object once
/// read stays the same object for the turn, so what the bot changes in it is saved.
/// </summary>
internal sealed class StateProperties
{
    internal const string ETagName = "eTag";

    private readonly Dictionary<string, object?> _values = [];
    private Dictionary<string, JsonElement> _stored = [];
    private string? _eTag;
    private bool _changed;

    /// <summary>The properties of a stored item.</summary>
    /// <exception cref="InvalidOperationException">It is not an object with properties.</exception>
    public static StateProperties From(object item)
    {
        var properties = new StateProperties();
        foreach (var (name, value) in StateJson.Properties(item))
        {
            if (name == ETagName)
            {
                properties._eTag = value is JsonElement text ? text.ToString() : value?.ToString();
                continue;
            }

            var element = StateJson.ToElement(value);
            properties._stored[name] = element;
            properties._values[name] = element;
        }

        return properties;
    }

    /// <summary>No properties, to be written over those that are stored.</summary>
    public static StateProperties Cleared() => new() { _changed = true };

    public bool TryGet<T>(string name, out T? value)
    {
        value = default;
        if (!_values.TryGetValue(name, out var current))
            return false;

        if (current is JsonElement { ValueKind: not JsonValueKind.Null } stored && typeof(T) != typeof(JsonElement))
        {
            value = StateJson.Read<T>(stored);
            _values[name] = value;
        }
        else if (current is T live)
        {
            value = live;
        }
        else if (current is not (null or JsonElement))
        {
            value = StateJson.Read<T>(StateJson.ToElement(current));
        }

        return true;
    }

    public void Set(string name, object? value) => _values[name] = value;

    public void Remove(string name) => _values.Remove(name);

    /// <summary>What to store, or null where nothing has changed.</summary>
    public Dictionary<string, object>? Snapshot(bool force)
    {
        var changed = force || _changed || _values.Count != _stored.Count;
        var snapshot = new Dictionary<string, object>(_values.Count + 1);
        foreach (var (name, value) in _values)
        {
            var element = StateJson.ToElement(value);
            snapshot[name] = element;
            changed = changed || !_stored.TryGetValue(name, out var before) || !JsonElement.DeepEquals(before, element);
        }

        if (!changed)
            return null;
        if (_eTag is not null)
            snapshot[ETagName] = _eTag;
        return snapshot;
    }

    /// <summary>What was written is now what is stored.</summary>
    public void MarkSaved(Dictionary<string, object> snapshot)
    {
        _stored = snapshot
            .Where(property => property.Key != ETagName)
            .ToDictionary(property => property.Key, property => (JsonElement)property.Value);
        _changed = false;
        // The storage has given the item a new ETag that nobody tells us; within this turn the next write is ours to win.
        _eTag = null;
    }
}
