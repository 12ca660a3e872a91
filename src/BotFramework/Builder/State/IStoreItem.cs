namespace Microsoft.Bot.Builder;

/// <summary>A stored item that says which version of it was read.</summary>
public interface IStoreItem
{
    /// <summary>The version; <c>*</c> overwrites whatever is there.</summary>
    string? ETag { get; set; }
}
