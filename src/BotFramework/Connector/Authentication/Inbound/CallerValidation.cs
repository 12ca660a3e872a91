using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the token of a caller by the Bot Connector's rules (PROTOCOL.md, section 1).</summary>
internal sealed class CallerValidation(CallerRules rules, Func<HttpClient> http, TimeProvider time, ILogger logger)
{
    private const string Scheme = "Bearer ";

    // The library's own cache goes by the key's id alone, and would go on with the old key where a new one has its name.
    private readonly CryptoProviderFactory _signatures = new() { CacheSignatureProviders = false };
    private readonly JsonWebTokenHandler _handler = new();
    private readonly IssuerKeys _channelKeys = new(rules.ChannelMetadata, http, time, logger);
    private readonly IssuerKeys _tenantKeys = new(rules.TenantMetadata, http, time, logger);

    /// <summary>What a token says of itself before anybody has checked it.</summary>
    private sealed record Claimed(string Text, string Algorithm, string Issuer, string? KeyId);

    /// <summary>Who calls, or why they are not let in.</summary>
    /// <param name="header">The <c>Authorization</c> header, as it came.</param>
    /// <param name="activity">What they bring.</param>
    /// <param name="cancellationToken">Ends the waiting for keys.</param>
    public async Task<(ClaimsIdentity? Caller, CallerRefusal? Refusal)> CheckAsync(
        string? header, Activity activity, CancellationToken cancellationToken)
    {
        if (header?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true || Read(header[Scheme.Length..].Trim()) is not { } token)
            return (null, CallerRefusal.BadToken("Send the channel's token in the Authorization header: Bearer <token>."));

        // From here to the signature nothing in the token is believed; it only says which rule it wants to be checked by.
        if (token.Algorithm != SecurityAlgorithms.RsaSha256)
            return (null, CallerRefusal.BadToken("The token must be signed with RS256."));
        var isChannel = token.Issuer == rules.ChannelIssuer;
        if (!isChannel && !rules.TenantIssuers.Contains(token.Issuer))
            return (null, CallerRefusal.BadToken("The token's issuer is not one whose tokens this bot takes."));
        var keys = isChannel ? _channelKeys : _tenantKeys;
        if (token.KeyId is not { Length: > 0 } keyId || await keys.FindAsync(keyId, cancellationToken) is not { } key)
        {
            return (null, CallerRefusal.BadToken(keys.Known
                ? "The token is signed with a key that its issuer does not have."
                : "The token cannot be checked, because its issuer's keys cannot be fetched now; try again later."));
        }

        var result = _handler.ValidateToken(token.Text, Parameters(token.Issuer, key.Key));
        if (!result.IsValid)
            return (null, CallerRefusal.BadToken(Sentence(result.Exception)));
        var refusal = isChannel ? ChannelMismatch(result.ClaimsIdentity, key, activity) : TenantMismatch(result.ClaimsIdentity);
        return refusal is null ? (result.ClaimsIdentity, null) : (null, refusal);
    }

    private Claimed? Read(string token)
    {
        try
        {
            return _handler.CanReadToken(token) && _handler.ReadJsonWebToken(token) is { } read
                ? new Claimed(token, read.Alg, read.Issuer, read.Kid)
                : null;
        }
        catch (Exception)
        {
            // Anybody can send anything: however the library stumbles over it, it is no token.
            return null;
        }
    }

    private TokenValidationParameters Parameters(string issuer, JsonWebKey key) => new()
    {
        ValidIssuer = issuer,
        ValidAudience = rules.AppId,
        IssuerSigningKey = key,
        CryptoProviderFactory = _signatures,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        LifetimeValidator = (from, until, _, parameters) => IsNow(from, until, parameters.ClockSkew),
        ClockSkew = TimeSpan.FromMinutes(5),
    };

    // The library's own check reads the machine's clock.
    private bool IsNow(DateTime? from, DateTime? until, TimeSpan skew)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return until is { } end && now - skew < end && (from is not { } start || now + skew >= start);
    }

    private static string Sentence(Exception failure) => failure switch
    {
        SecurityTokenInvalidAudienceException => "The token is for another bot.",
        SecurityTokenInvalidLifetimeException => "The token is not valid at this time.",
        _ => "The token's signature is not that of its issuer.",
    };

    private static CallerRefusal? ChannelMismatch(ClaimsIdentity caller, IssuerKey key, Activity activity)
    {
        if (caller.FindFirst("serviceurl")?.Value is not { Length: > 0 } serviceUrl || !IsSame(serviceUrl, activity.ServiceUrl))
            return CallerRefusal.WrongCaller("The token's serviceurl is not the Activity's serviceUrl.");
        return activity.ChannelId is { Length: > 0 } channel && key.Endorsements.Contains(channel)
            ? null
            : CallerRefusal.WrongCaller("The key that signed the token is not endorsed for the Activity's channel.");
    }

    private CallerRefusal? TenantMismatch(ClaimsIdentity caller)
    {
        // Version 1 of Entra's tokens names the app in appid, version 2 in azp.
        var app = caller.FindFirst("ver")?.Value is "2.0" ? caller.FindFirst("azp") : caller.FindFirst("appid") ?? caller.FindFirst("azp");
        return string.Equals(app?.Value, rules.AppId, StringComparison.OrdinalIgnoreCase)
            ? null
            : CallerRefusal.WrongCaller("The token was issued to another app than this bot.");
    }

    private static bool IsSame(string claimed, string? serviceUrl) =>
        string.Equals(claimed.TrimEnd('/'), serviceUrl?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
