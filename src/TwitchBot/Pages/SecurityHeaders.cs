namespace TwitchBot.Pages;

/// <summary>What every page tells the browser not to do.</summary>
internal static class SecurityHeaders
{
    /// <summary>Sets them, with the page's own policy.</summary>
    public static void Set(IHeaderDictionary headers, string policy)
    {
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
    }
}
