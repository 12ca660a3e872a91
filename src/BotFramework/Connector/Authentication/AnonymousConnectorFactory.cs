using Polly;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients that send no <c>Authorization</c> header; local channels refuse made-up tokens.</summary>
internal sealed class AnonymousConnectorFactory(Func<HttpClient> http, ResiliencePipeline<HttpResponseMessage> pipeline) : ConnectorFactory
{
    public override Task<IConnectorClient> CreateAsync(
        string serviceUrl, string? audience, CancellationToken cancellationToken) =>
        Task.FromResult<IConnectorClient>(new ConnectorClient(http(), pipeline, serviceUrl));
}
