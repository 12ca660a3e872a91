using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace TwitchBot.EndToEnd.Tests.Embedding;

/// <summary>Somebody else's site on a port of its own, with a strict policy, which shows the bubble on each of its pages.</summary>
internal sealed class ForeignSite : IAsyncDisposable
{
    private readonly WebApplication _app;

    private ForeignSite(WebApplication app) => _app = app;

    /// <summary>The site's origin.</summary>
    public Uri Address => new(_app.Urls.Single());

    /// <summary>Where the bot is; the pages name it once it is known.</summary>
    public Uri? Bot { get; set; }

    /// <summary>Attributes of the script element beyond its address.</summary>
    public string Attributes { get; set; } = "";

    public static async Task<ForeignSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = new ForeignSite(builder.Build());
        site._app.Run(site.SendAsync);
        await site._app.StartAsync(CancellationToken.None);
        return site;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private Task SendAsync(HttpContext context)
    {
        var bot = Bot!.GetLeftPart(UriPartial.Authority);
        context.Response.Headers.ContentSecurityPolicy = $"default-src 'none'; script-src {bot}; frame-src {bot}; img-src data:";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"""
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>A clinic</title></head>
            <body><main><h1>A clinic</h1><a href="/opening-hours">Opening hours</a></main>
            <script src="{bot}/embed.js" {Attributes} defer></script></body>
            </html>
            """);
    }
}
