using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace BotFramework.Tests.Authentication;

/// <summary>
/// An OAuth token endpoint, and one of a managed identity, on a loopback port. The first speaks TLS with a certificate that only
/// the clients it makes believe: MSAL asks nobody without.
/// </summary>
internal sealed class TokenEndpoint : IHttpClientFactory, IAsyncDisposable
{
    private readonly X509Certificate2 _certificate = SelfSigned("CN=localhost");
    private readonly SocketsHttpHandler _connections;
    private WebApplication _app = null!;
    private int _tokens;

    private TokenEndpoint()
    {
        var trust = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        trust.CustomTrustStore.Add(_certificate);
        _connections = new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = trust } };
    }

    /// <summary>The forms that were posted, and the queries of managed identities.</summary>
    public ConcurrentQueue<IReadOnlyDictionary<string, string>> Requests { get; } = new();

    /// <summary>For how many seconds its tokens are good.</summary>
    public int Lifetime { get; set; } = 3600;

    public bool Refuses { get; set; }

    public string Login => _app.Urls.Single(url => url.StartsWith("https", StringComparison.Ordinal)) + "/{0}";

    public string ManagedIdentity => _app.Urls.Single(url => url.StartsWith("http:", StringComparison.Ordinal)) + "/msi/token";

    public static async Task<TokenEndpoint> StartAsync()
    {
        var endpoint = new TokenEndpoint();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0);
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(endpoint._certificate));
        });
        endpoint._app = builder.Build();
        endpoint._app.MapPost("/{tenant}/oauth2/v2.0/token", endpoint.GrantAsync);
        endpoint._app.MapGet("/msi/token", endpoint.GrantToIdentityAsync);
        await endpoint._app.StartAsync(TestContext.Current.CancellationToken);
        return endpoint;
    }

    /// <summary>A certificate with its private key.</summary>
    public static X509Certificate2 SelfSigned(string name)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest(name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }

    public HttpClient CreateClient(string name) => new(_connections, disposeHandler: false);

    public async ValueTask DisposeAsync()
    {
        _connections.Dispose();
        await _app.DisposeAsync();
        _certificate.Dispose();
    }

    private async Task GrantAsync(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        Requests.Enqueue(form.ToDictionary(field => field.Key, field => field.Value.ToString()).Append(
            KeyValuePair.Create("tenant", (string)context.Request.RouteValues["tenant"]!)).ToDictionary());
        if (Refuses)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            await context.Response.WriteAsJsonAsync(new { error = "invalid_client", error_description = "AADSTS7000215: The secret is wrong." });
            return;
        }

        await context.Response.WriteAsJsonAsync(new { token_type = "Bearer", expires_in = Lifetime, access_token = NextToken() });
    }

    private Task GrantToIdentityAsync(HttpContext context)
    {
        Requests.Enqueue(context.Request.Query.ToDictionary(field => field.Key, field => field.Value.ToString()));
        var expires = DateTimeOffset.UtcNow.AddSeconds(Lifetime).ToUnixTimeSeconds();
        return context.Response.WriteAsJsonAsync(new { token_type = "Bearer", expires_on = $"{expires}", access_token = NextToken() });
    }

    private string NextToken() => $"token-{Interlocked.Increment(ref _tokens)}";
}
