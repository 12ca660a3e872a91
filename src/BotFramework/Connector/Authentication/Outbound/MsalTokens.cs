using Microsoft.Identity.Client;
using Microsoft.Identity.Client.AppConfig;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Tokens by OAuth's client-credentials grant, or from the machine's managed identity. MSAL keeps them, and asks for the next one
/// five minutes before they expire.
/// </summary>
internal sealed class MsalTokens : IConnectorTokens
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Func<CancellationToken, Task<AuthenticationResult>> _acquire;
    private readonly string _source;
    private readonly TimeProvider _time;

    /// <summary>Makes a source; asks nobody yet.</summary>
    public MsalTokens(TokenRules rules, Func<HttpClient> http, TimeProvider time)
    {
        _time = time;
        var clients = new Clients(http);
        if (rules.Secret is null && rules.Certificate is null)
        {
            // The endpoint of a managed identity takes a resource, which is the scope without its last part.
            var resource = rules.Scope.EndsWith("/.default", StringComparison.Ordinal) ? rules.Scope[..^"/.default".Length] : rules.Scope;
            var identity = ManagedIdentityApplicationBuilder.Create(ManagedIdentityId.WithUserAssignedClientId(rules.AppId))
                .WithHttpClientFactory(clients)
                .Build();
            _source = $"the managed identity {rules.AppId} of this machine";
            _acquire = token => identity.AcquireTokenForManagedIdentity(resource).ExecuteAsync(token);
            return;
        }

        var builder = ConfidentialClientApplicationBuilder.Create(rules.AppId)
            .WithAuthority(rules.Authority.AbsoluteUri, validateAuthority: false)
            .WithInstanceDiscovery(enableInstanceDiscovery: false)
            .WithHttpClientFactory(clients);
        var app = (rules.Certificate is { } certificate ? builder.WithCertificate(certificate) : builder.WithClientSecret(rules.Secret)).Build();
        _source = rules.Authority.AbsoluteUri;
        _acquire = token => app.AcquireTokenForClient([rules.Scope]).ExecuteAsync(token);
    }

    /// <inheritdoc/>
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(Patience, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return (await _acquire(either.Token)).AccessToken;
        }
        catch (Exception failure) when (failure is MsalException or HttpRequestException || patience.IsCancellationRequested)
        {
            throw new InvalidOperationException(
                $"The bot got no token to answer with from {_source}: {failure.Message} Check the MicrosoftApp settings.", failure);
        }
    }

    private sealed class Clients(Func<HttpClient> http) : IMsalHttpClientFactory
    {
        public HttpClient GetHttpClient() => http();
    }
}
