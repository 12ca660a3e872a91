using System.Security.Cryptography;
using System.Text;
using TwitchBot.Dialogs.Summaries;

namespace TwitchBot.Summaries;

/// <summary>Serves the summaries people open to print or show: each once written, kept for a while, known to nobody else.</summary>
public static class SummaryEndpoint
{
    /// <summary>Each summary is below this path, by its token.</summary>
    public const string Path = "/summaries";

    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(SummaryHtml.Style)))}'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Lets the bot hand out summaries as pages.</summary>
    public static IServiceCollection AddSummaries(this IServiceCollection services)
    {
        services.AddPublicOrigin().AddSingleton<MemorySummaryPages>();
        services.AddSingleton<ISummaryPages>(provider => provider.GetRequiredService<MemorySummaryPages>());
        return services;
    }

    /// <summary>Maps <c>/summaries/{token}</c>.</summary>
    public static IEndpointRouteBuilder MapSummaries(this IEndpointRouteBuilder endpoints)
    {
        var pages = endpoints.ServiceProvider.GetRequiredService<MemorySummaryPages>();
        endpoints.MapGet($"{Path}/{{token}}", (HttpContext context) => SendAsync(context, pages.Find($"{context.Request.RouteValues["token"]}")));
        return endpoints;
    }

    private static Task SendAsync(HttpContext context, string? html)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers["X-Robots-Tag"] = "noindex, nofollow";
        headers["Referrer-Policy"] = "no-referrer";
        context.Response.StatusCode = html is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        context.Response.ContentType = html is null ? "text/plain; charset=utf-8" : "text/html; charset=utf-8";
        return context.Response.WriteAsync(html ?? "There is no such summary, or it is gone: summaries are kept for a day.", context.RequestAborted);
    }
}
