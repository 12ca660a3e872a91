using System.Collections;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>A public key of an issuer.</summary>
/// <param name="Key">The RSA key.</param>
/// <param name="Endorsements">The channels whose activities it may sign for.</param>
internal sealed record IssuerKey(JsonWebKey Key, IReadOnlyCollection<string> Endorsements)
{
    /// <summary>The RSA signing keys of a key set by their id; others sign nothing we take.</summary>
    public static IReadOnlyDictionary<string, IssuerKey> ById(JsonWebKeySet? keys)
    {
        var byId = new Dictionary<string, IssuerKey>(StringComparer.Ordinal);
        foreach (var key in keys?.Keys ?? [])
        {
            if (key is { Kid.Length: > 0, Kty: JsonWebAlgorithmsKeyTypes.RSA } && key.Use is null or "sig")
                byId[key.Kid] = new IssuerKey(key, EndorsementsOf(key));
        }

        return byId;
    }

    // An array of the JSON library's own kind, or absent.
    private static string[] EndorsementsOf(JsonWebKey key) =>
        key.AdditionalData.TryGetValue("endorsements", out var value) && value is IEnumerable list and not string
            ? [.. list.Cast<object>().Select(each => each.ToString() ?? string.Empty)]
            : [];
}
