using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>Which pages of other origins may call the channel, and whether a request comes from a page of our own.</summary>
internal static class CrossOrigin
{
    private static readonly string[] ClientHeaders = ["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"];

    /// <summary>The policy for <see cref="DirectLineOptions.Origins"/>.</summary>
    public static CorsPolicy Policy(DirectLineOptions options)
    {
        var policy = new CorsPolicyBuilder()
            .WithMethods(HttpMethods.Get, HttpMethods.Post)
            .WithHeaders(ClientHeaders)
            .WithExposedHeaders(HeaderNames.RetryAfter)
            .AllowCredentials()
            .SetPreflightMaxAge(TimeSpan.FromHours(1));
        return options.Origins.Contains("*")
            ? policy.SetIsOriginAllowed(_ => true).Build()
            : policy.WithOrigins([.. options.Origins]).Build();
    }

    /// <summary>
    /// Whether a browser says that the request comes from a page of this host: by <c>Sec-Fetch-Site</c>, or by an <c>Origin</c>
    /// that is the request's own.
    /// </summary>
    public static bool IsSameOrigin(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"] is { Count: > 0 } site)
            return site == "same-origin";
        return request.Headers.Origin is [{ } origin] && IsOwn(request, origin);
    }

    /// <summary>Whether an origin is that of the host itself, as the request reached it.</summary>
    public static bool IsOwn(HttpRequest request, string origin) =>
        origin.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
}
