using System.Security.Cryptography;
using System.Text;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>Tells which site a secret belongs to.</summary>
internal sealed class SiteSecrets(DirectLineOptions options)
{
    private readonly (byte[] Hash, DirectLineSite Site)[] _known =
    [
        .. from site in options.Sites.Values
           from secret in site.Secrets
           where !string.IsNullOrWhiteSpace(secret)
           select (Hash(secret), site),
    ];

    /// <summary>The site; null for what is no secret. How long it takes tells nothing about the secrets.</summary>
    public DirectLineSite? SiteOf(string credential)
    {
        var hash = Hash(credential);
        DirectLineSite? found = null;
        foreach (var (known, site) in _known)
        {
            if (CryptographicOperations.FixedTimeEquals(known, hash))
                found = site;
        }

        return found;
    }

    private static byte[] Hash(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
