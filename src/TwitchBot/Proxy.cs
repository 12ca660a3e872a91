using Microsoft.AspNetCore.HttpOverrides;

namespace TwitchBot;

/// <summary>A reverse proxy in front of the host, which says who a client is and whether it spoke TLS.</summary>
internal static class Proxy
{
    /// <summary>Off by default: without a proxy, anybody could write these headers.</summary>
    public const string Setting = "ForwardedHeaders:Enabled";

    /// <summary>Believes <c>X-Forwarded-For</c> and <c>X-Forwarded-Proto</c> of the nearest proxy, where the setting says so.</summary>
    public static void UseProxy(this WebApplication app)
    {
        if (!app.Configuration.GetValue<bool>(Setting))
        {
            return;
        }

        // One hop: what a proxy further away wrote may as well be the client's own.
        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
            ForwardLimit = 1,
        };
        options.KnownIPNetworks.Clear();
        options.KnownProxies.Clear();
        app.UseForwardedHeaders(options);
    }
}
