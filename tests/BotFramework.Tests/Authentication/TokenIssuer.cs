using BotFramework.Tests.Integration;
using Microsoft.AspNetCore.Http;

namespace BotFramework.Tests.Authentication;

/// <summary>An issuer on a loopback port: an OpenID metadata document and its keys.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    private readonly Dictionary<string, IssuerSigningKey> _keys = [];
    private LocalServer _server = null!;
    private int _fetches;

    public string Metadata => _server.Url + "/.well-known/openidconfiguration";

    /// <summary>How often the metadata document was asked for.</summary>
    public int Fetches => _fetches;

    public bool IsDown { get; set; }

    public static async Task<TokenIssuer> StartAsync()
    {
        var issuer = new TokenIssuer();
        issuer._server = await LocalServer.StartAsync(issuer.AnswerAsync);
        return issuer;
    }

    public IssuerSigningKey AddKey(string id, params string[] endorsements) => _keys[id] = new IssuerSigningKey(id, endorsements);

    public void RemoveKey(string id) => _keys.Remove(id);

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private Task AnswerAsync(HttpContext context)
    {
        if (IsDown)
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Task.CompletedTask;
        }

        if (context.Request.Path == "/keys")
            return context.Response.WriteAsJsonAsync(new { keys = _keys.Values.Select(key => key.Public) });
        Interlocked.Increment(ref _fetches);
        return context.Response.WriteAsJsonAsync(new { issuer = "issuer", jwks_uri = _server.Url + "/keys" });
    }
}
