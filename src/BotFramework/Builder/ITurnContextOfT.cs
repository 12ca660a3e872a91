using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>One turn whose activity is of a known type.</summary>
public interface ITurnContext<T> : ITurnContext
    where T : IActivity
{
    /// <summary>What came in.</summary>
    new T Activity { get; }
}
