namespace Microsoft.Bot.Builder;

/// <summary>What the parts of a bot share during one turn, by name or by type.</summary>
public class TurnContextStateCollection : Dictionary<string, object?>
{
    /// <summary>Makes an empty collection; names are compared without case.</summary>
    public TurnContextStateCollection()
        : base(StringComparer.OrdinalIgnoreCase)
    {
    }

    /// <summary>The value of a name, or null when there is none of this type.</summary>
    public T? Get<T>(string key)
        where T : class => TryGetValue(key, out var value) ? value as T : null;

    /// <summary>The value of a type, or null.</summary>
    public T? Get<T>()
        where T : class => Get<T>(KeyOf<T>());

    /// <summary>Adds a value under a name.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void Add<T>(string key, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        base.Add(key, value);
    }

    /// <summary>Adds a value under its type.</summary>
    /// <exception cref="ArgumentException">The type is taken.</exception>
    public void Add<T>(T value)
        where T : class => Add(KeyOf<T>(), value);

    /// <summary>Sets the value of a name.</summary>
    public void Set<T>(string key, T? value)
        where T : class => this[key] = value;

    /// <summary>Sets the value of a type.</summary>
    public void Set<T>(T? value)
        where T : class => Set(KeyOf<T>(), value);

    private static string KeyOf<T>() => typeof(T).FullName!;
}
