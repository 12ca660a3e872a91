namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes connector clients on behalf of one bot.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client for a service URL.</summary>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken);
}
