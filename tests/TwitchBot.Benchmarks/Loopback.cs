using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace TwitchBot.Benchmarks;

/// <summary>This machine, as the only place traffic comes from and goes to.</summary>
internal static class Loopback
{
    public static bool Is(Uri url) =>
        url is { IsAbsoluteUri: true, IsLoopback: true } && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps);

    /// <summary>A builder for a silent server that listens on loopback only; port 0 takes a free one.</summary>
    public static WebApplicationBuilder CreateServer(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        return builder;
    }

    /// <summary>One pool of kept connections, without the limits and redirects that a measurement has no use for.</summary>
    public static HttpClient CreateClient(TimeSpan timeout) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
    })
    {
        Timeout = timeout,
    };
}
