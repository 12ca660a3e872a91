namespace Microsoft.Bot.Builder;

/// <summary>Reads and writes one property of a state.</summary>
public interface IStatePropertyAccessor<T> : IStatePropertyInfo
{
    /// <summary>The value; where there is none, that of the factory, which is then kept.</summary>
    Task<T> GetAsync(ITurnContext turnContext, Func<T>? defaultValueFactory = null, CancellationToken cancellationToken = default);

    /// <summary>Forgets the value.</summary>
    Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);

    /// <summary>Sets the value.</summary>
    Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default);
}
