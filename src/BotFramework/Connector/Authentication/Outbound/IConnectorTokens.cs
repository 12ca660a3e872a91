namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The tokens with which the bot shows connectors who it is.</summary>
internal interface IConnectorTokens
{
    /// <summary>A token that is good for a while yet: a cached one until shortly before it expires.</summary>
    /// <exception cref="InvalidOperationException">None can be had; the message says why and what to look at.</exception>
    Task<string> GetAsync(CancellationToken cancellationToken);
}
