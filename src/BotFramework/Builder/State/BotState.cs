namespace Microsoft.Bot.Builder;

/// <summary>A set of named properties, read once per turn and written when something has changed.</summary>
public abstract class BotState
{
    private readonly IStorage _storage;
    private readonly string _turnStateKey;

    /// <summary>Makes a state that lives in a storage.</summary>
    /// <param name="storage">Where it is kept between turns.</param>
    /// <param name="contextServiceKey">The name under which a turn keeps it.</param>
    protected BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _turnStateKey = contextServiceKey;
    }

    /// <summary>Names a property.</summary>
    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new BotStatePropertyAccessor<T>(this, name);
    }

    /// <summary>Reads the state, unless this turn has it already.</summary>
    public virtual async Task LoadAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (!force && Loaded(turnContext) is not null)
            return;

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken);
        turnContext.TurnState[_turnStateKey] = items.TryGetValue(key, out var item) ? StateProperties.From(item) : new StateProperties();
    }

    /// <summary>Writes the state where it has changed.</summary>
    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext, bool force = false, CancellationToken cancellationToken = default)
    {
        if (Loaded(turnContext) is not { } properties || properties.Snapshot(force) is not { } snapshot)
            return;

        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = snapshot };
        await _storage.WriteAsync(changes, cancellationToken);
        properties.MarkSaved(snapshot);
    }

    /// <summary>Forgets all properties; written when the changes are saved.</summary>
    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        turnContext.TurnState[_turnStateKey] = StateProperties.Cleared();
        return Task.CompletedTask;
    }

    /// <summary>Deletes the state from the storage, at once.</summary>
    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        turnContext.TurnState.Remove(_turnStateKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    /// <summary>The key of the state that belongs to this turn.</summary>
    /// <exception cref="InvalidOperationException">The activity lacks what the key is made of.</exception>
    protected abstract string GetStorageKey(ITurnContext turnContext);

    internal async Task<StateProperties> PropertiesAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await LoadAsync(turnContext, force: false, cancellationToken);
        return Loaded(turnContext)!;
    }

    private StateProperties? Loaded(ITurnContext turnContext)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        return turnContext.TurnState.Get<StateProperties>(_turnStateKey);
    }
}
