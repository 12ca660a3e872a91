namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What makes an address fit for keys and tokens.</summary>
internal static class ServiceAddress
{
    /// <summary>Whether nobody on the way can read along: https, or http that does not leave this machine.</summary>
    public static bool IsSafe(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback);
}
