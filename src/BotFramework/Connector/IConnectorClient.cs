using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector;

/// <summary>The REST API of a channel, as a bot calls it.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Sends an activity: as a reply where it names one to reply to.</summary>
    internal Task<ResourceResponse> SendAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Replaces the activity that has the same id.</summary>
    internal Task<ResourceResponse> UpdateAsync(Activity activity, CancellationToken cancellationToken);

    /// <summary>Deletes an activity.</summary>
    internal Task DeleteAsync(string conversationId, string activityId, CancellationToken cancellationToken);
}
