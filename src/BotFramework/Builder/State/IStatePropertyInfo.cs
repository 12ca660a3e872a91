namespace Microsoft.Bot.Builder;

/// <summary>Names a property of a state.</summary>
public interface IStatePropertyInfo
{
    /// <summary>The name.</summary>
    string Name { get; }
}
