using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication as configured. Without an app id every caller is let in, as local clients need, and the bot shows no token. With
/// one, both sides show tokens.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    private readonly CheckedAccess? _access;
    private readonly ConnectorFactory _connectors;

    /// <summary>Reads the settings; README.md lists them.</summary>
    /// <param name="configuration">Holds <c>MicrosoftAppType</c>, <c>-AppId</c>, <c>-AppPassword</c>, <c>-AppTenantId</c> and so on.</param>
    /// <param name="httpClientFactory">Makes the clients that call channels; by default they share one pool of connections.</param>
    /// <param name="logger">Told about retries and refusals.</param>
    /// <exception cref="InvalidOperationException">Settings are wrong or don't go together; the message says in one sentence which.</exception>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(configuration, httpClientFactory, logger, TimeProvider.System)
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, IHttpClientFactory? httpClientFactory, ILogger? logger, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        logger ??= NullLogger.Instance;
        var registration = BotAppRegistration.Read(configuration);
        var http = Clients(httpClientFactory);
        var pipeline = ConnectorRetry.CreatePipeline(time, logger);
        if (registration.AppId is not null)
            _access = CheckedAccess.Create(configuration, registration, http, pipeline, time, logger);
        _connectors = _access?.Connectors ?? new AnonymousConnectorFactory(http, pipeline);
    }

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return _access?.AuthenticateAsync(activity, authHeader, cancellationToken) ?? Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = new ClaimsIdentity(authenticationType: "anonymous"),
            ConnectorFactory = _connectors,
        });
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _connectors;

    private static Func<HttpClient> Clients(IHttpClientFactory? factory)
    {
        if (factory is not null)
            return () => WithoutTimeout(factory.CreateClient());

        var handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = ConnectionLifetime,
            AllowAutoRedirect = false,
            UseCookies = false,
        };
        var shared = WithoutTimeout(new HttpClient(handler));
        return () => shared;
    }

    // Each attempt has its timeout in the retry pipeline.
    private static HttpClient WithoutTimeout(HttpClient client)
    {
        client.Timeout = Timeout.InfiniteTimeSpan;
        return client;
    }
}
