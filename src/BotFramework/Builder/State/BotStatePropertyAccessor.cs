namespace Microsoft.Bot.Builder;

/// <summary>One property of a <see cref="BotState"/>.</summary>
internal sealed class BotStatePropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
{
    public string Name => name;

    public async Task<T> GetAsync(
        ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default)
    {
        var properties = await state.PropertiesAsync(turnContext, cancellationToken);
        if (properties.TryGet<T>(name, out var value) && value is not null)
            return value;
        if (defaultValueFactory is null)
            return default!;

        value = defaultValueFactory();
        properties.Set(name, value);
        return value;
    }

    public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default) =>
        (await state.PropertiesAsync(turnContext, cancellationToken)).Set(name, value);

    public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        (await state.PropertiesAsync(turnContext, cancellationToken)).Remove(name);
}
