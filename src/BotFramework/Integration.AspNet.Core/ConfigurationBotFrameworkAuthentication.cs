using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Authentication as configured. Without an app id every caller is let in, as local clients need. With one, every caller is
/// refused: tokens are not validated yet, and a caller nobody has checked must not come in.
/// </summary>
public partial class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(5);

    private readonly BotAppRegistration _registration;
    private readonly ILogger _logger;
    private readonly AnonymousConnectorFactory _connectors;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">Holds <c>MicrosoftAppType</c>, <c>-AppId</c>, <c>-AppPassword</c> and <c>-AppTenantId</c>.</param>
    /// <param name="httpClientFactory">Makes the clients that call channels; by default they share one pool of connections.</param>
    /// <param name="logger">Told about retries and refusals.</param>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, IHttpClientFactory? httpClientFactory = null, ILogger? logger = null)
        : this(configuration, httpClientFactory, logger, TimeProvider.System)
    {
    }

    internal ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration, IHttpClientFactory? httpClientFactory, ILogger? logger, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _registration = BotAppRegistration.Read(configuration);
        _logger = logger ?? NullLogger.Instance;
        _connectors = new AnonymousConnectorFactory(Clients(httpClientFactory), ConnectorRetry.CreatePipeline(time, _logger));
    }

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        if (_registration.AppId is { } appId)
        {
            LogRefused(_logger, appId);
            throw new UnauthorizedAccessException("This bot cannot check tokens yet, so it lets nobody in while it has an app id.");
        }

        return Task.FromResult(new AuthenticateRequestResult
        {
            ClaimsIdentity = new ClaimsIdentity(authenticationType: "anonymous"),
            ConnectorFactory = _connectors,
        });
    }

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _registration.AppId is null
        ? _connectors
        : throw new UnauthorizedAccessException("This bot cannot obtain tokens yet, so it calls nobody while it has an app id.");

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

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Refused a request: app id {AppId} is configured, but tokens are not validated yet. Remove MicrosoftAppId to run without.")]
    private static partial void LogRefused(ILogger logger, string appId);
}
