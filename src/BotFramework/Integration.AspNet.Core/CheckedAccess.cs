using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Polly;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Access for a bot with an app id: callers show tokens, and so does the bot.</summary>
/// <remarks>The libraries that tokens need are loaded with the first caller: none without an app id, and none while the host starts.</remarks>
internal sealed partial class CheckedAccess
{
    private const string PublicLogin = "https://login.microsoftonline.com/{0}";
    private const string PublicScope = "https://api.botframework.com/.default";
    private const string BotFrameworkTenant = "botframework.com";

    private readonly Lazy<CallerValidation> _callers;
    private readonly TrustedServices _services;
    private readonly ILogger _logger;

    private CheckedAccess(Lazy<CallerValidation> callers, TrustedServices services, ConnectorFactory connectors, ILogger logger)
    {
        (_callers, _services, _logger) = (callers, services, logger);
        Connectors = connectors;
    }

    /// <summary>Makes clients that show the bot's token.</summary>
    public ConnectorFactory Connectors { get; }

    /// <summary>Reads the settings; calls nobody yet.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot work; the message says which.</exception>
    public static CheckedAccess Create(
        IConfiguration configuration,
        BotAppRegistration registration,
        Func<HttpClient> http,
        ResiliencePipeline<HttpResponseMessage> pipeline,
        TimeProvider time,
        ILogger logger)
    {
        var appId = registration.AppId!;
        var rules = CallerRules.Read(configuration, appId, registration.TenantId, registration.IsMultiTenant);
        var services = new TrustedServices(configuration.GetSection("TrustedServiceUrls").GetChildren()
            .Select(child => child.Value).OfType<string>().Where(url => url.Length > 0).Select(url => Safe("TrustedServiceUrls", url)));
        var tenant = registration.IsMultiTenant ? BotFrameworkTenant : registration.TenantId!;
        var login = configuration["ToChannelFromBotLoginUrl"] is { Length: > 0 } configured ? configured : PublicLogin;
        var scope = configuration["ToChannelFromBotOAuthScope"] is { Length: > 0 } other ? other : PublicScope;
        var tokens = new TokenRules(
            appId,
            Safe("ToChannelFromBotLoginUrl", login.Replace("{0}", tenant, StringComparison.Ordinal)),
            scope.EndsWith("/.default", StringComparison.Ordinal) ? scope : scope + "/.default")
        {
            Secret = registration.Credential.Secret,
            Certificate = registration.Credential.LoadCertificate(),
        };
        var source = new Lazy<IConnectorTokens>(() => new MsalTokens(tokens, http, time));
        var callers = new Lazy<CallerValidation>(() => new CallerValidation(rules, http, time, logger));
        return new CheckedAccess(callers, services, new SignedConnectorFactory(http, pipeline, source, services), logger);
    }

    /// <summary>Lets a caller in.</summary>
    /// <exception cref="UnauthorizedAccessException">The caller is not who they must be.</exception>
    public async Task<AuthenticateRequestResult> AuthenticateAsync(
        Activity activity, string? authHeader, CancellationToken cancellationToken)
    {
        var (caller, refusal) = await _callers.Value.CheckAsync(authHeader, activity, cancellationToken);
        if (refusal is null && activity.ServiceUrl is { Length: > 0 } serviceUrl && !_services.Add(serviceUrl))
            refusal = CallerRefusal.WrongCaller("The Activity's serviceUrl must be an https address: the bot answers with a token.");
        if (refusal is not null)
        {
            LogRefused(_logger, refusal.Sentence);
            throw refusal.IsKnown ? new CallerForbiddenException(refusal.Sentence) : new UnauthorizedAccessException(refusal.Sentence);
        }

        return new AuthenticateRequestResult { ClaimsIdentity = caller!, ConnectorFactory = Connectors };
    }

    private static Uri Safe(string setting, string value) =>
        Uri.TryCreate(value, UriKind.Absolute, out var address) && ServiceAddress.IsSafe(address)
            ? address
            : throw new InvalidOperationException($"{setting} has '{value}'; it must be an https address, or http on this machine.");

    [LoggerMessage(Level = LogLevel.Warning, Message = "Refused a caller of the bot's endpoint: {Reason}")]
    private static partial void LogRefused(ILogger logger, string reason);
}
