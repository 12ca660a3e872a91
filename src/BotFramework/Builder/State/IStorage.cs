namespace Microsoft.Bot.Builder;

/// <summary>Where state is kept, by key.</summary>
/// <remarks>
/// <see cref="BotState"/> writes <see cref="IDictionary{TKey,TValue}"/> of plain JSON values (a <c>JsonElement</c> for each
/// property) and, where it has read the item before, the item's ETag under <c>eTag</c>.
/// </remarks>
public interface IStorage
{
    /// <summary>The items there are; missing keys are left out.</summary>
    Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default);

    /// <summary>Writes items; one whose ETag is not the stored one fails.</summary>
    Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default);

    /// <summary>Deletes items; missing ones are no error.</summary>
    Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default);
}
