using Polly;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that show the bot's token, to services that are trusted with it.</summary>
internal sealed class SignedConnectorFactory(
    Func<HttpClient> http, ResiliencePipeline<HttpResponseMessage> pipeline, Lazy<IConnectorTokens> tokens, TrustedServices trusted)
    : ConnectorFactory
{
    /// <exception cref="UnauthorizedAccessException">The service must not have the bot's token.</exception>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string? audience, CancellationToken cancellationToken)
    {
        // Without an address nothing can be sent, as for expected replies, so there is nobody to distrust.
        if (!string.IsNullOrEmpty(serviceUrl) && !trusted.Contains(serviceUrl))
        {
            throw new UnauthorizedAccessException(
                $"The service URL {serviceUrl} is not trusted with the bot's token. If it should be, add it to the setting TrustedServiceUrls.");
        }

        return Task.FromResult<IConnectorClient>(new ConnectorClient(http(), pipeline, serviceUrl, tokens.Value));
    }
}
