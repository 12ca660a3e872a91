using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Where the bot's token may go: to Microsoft's connectors, where an operator says so, and to services that a checked caller
/// named. Anybody else could use it in the bot's name.
/// </summary>
/// <param name="configured">Service URLs that an operator trusts.</param>
internal sealed class TrustedServices(IEnumerable<Uri> configured)
{
    private const int MostNamed = 1000;
    private const string BotFramework = "botframework.com";

    // Each one whole: below trafficmanager.net anybody can have a name.
    private static readonly string[] Hosts =
    [
        BotFramework, "smba.trafficmanager.net", "smba.infra.gcc.teams.microsoft.com", "smba.infra.gov.teams.microsoft.us",
    ];

    private readonly HashSet<string> _configured = [.. configured.Select(Authority)];
    private readonly ConcurrentDictionary<string, bool> _named = new(StringComparer.Ordinal);

    /// <summary>Trusts a service URL that a caller with a good token named; false where no token can go there safely.</summary>
    public bool Add(string serviceUrl)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || !ServiceAddress.IsSafe(address))
            return false;
        if (!Contains(serviceUrl) && _named.Count < MostNamed)
            _named[Authority(address)] = true;
        return true;
    }

    /// <summary>Whether the token may go there.</summary>
    public bool Contains(string serviceUrl) =>
        Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) && ServiceAddress.IsSafe(address)
        && (IsMicrosofts(address) || _configured.Contains(Authority(address)) || _named.ContainsKey(Authority(address)));

    private static bool IsMicrosofts(Uri address) =>
        address.Scheme == Uri.UriSchemeHttps
        && (Hosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase)
            || address.IdnHost.EndsWith("." + BotFramework, StringComparison.OrdinalIgnoreCase));

    private static string Authority(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
