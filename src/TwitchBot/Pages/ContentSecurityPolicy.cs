
namespace TwitchBot.Pages;

/// <summary>What a page's browser may load and run: only what this host serves.</summary>
internal static class ContentSecurityPolicy
{
    /// <summary>The policy for pages that are only read.</summary>
    public const string ForText = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /// <summary>The policy for the page that shows the bubble: it frames the chat.</summary>
    public const string ForDemo = ForText + "; frame-src 'self'";

    // One library in Web Chat (react-scroll-to-bottom) adds a style element without the nonce: empty, filled by script afterwards.
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>The policy for the chat page, for one answer.</summary>
    /// <param name="host">The host as the browser named it; not every browser takes 'self' to include WebSockets.</param>
    /// <param name="nonce">Allows the style elements that carry it: Web Chat makes its styles as it starts.</param>
    /// <param name="embeddedBy">Origins whose pages may show the chat in a frame.</param>
    public static string For(HostString host, string nonce, IEnumerable<string> embeddedBy)
    {
        // A policy cannot name an address in brackets (IPv6); there 'self' has to do.
        var sockets = !host.HasValue || host.Value.StartsWith('[') ? "" : $" ws://{host.Value} wss://{host.Value}";
        // blob: is a file the user picked, which Web Chat reads back to upload it, and the script that scales a picture down.
        return $"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-{nonce}' {EmptyStyle}; "
            + $"img-src 'self' data: blob:; connect-src 'self' blob:{sockets}; worker-src blob:; "
            + $"base-uri 'none'; form-action 'none'; frame-ancestors {string.Join(' ', embeddedBy.Prepend("'self'"))}";
    }
}
