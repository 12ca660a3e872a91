using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Tokens;

/// <summary>Makes tokens and reads them back: <c>base64url(claims).base64url(HMAC-SHA256)</c>.</summary>
/// <param name="signingKey">The configured key; null for a random one.</param>
/// <param name="clock">Tells when a token has expired.</param>
internal sealed class TokenSigner(string? signingKey, TimeProvider clock)
{
    private const int LongestToken = 4096;

    private readonly byte[] _key = string.IsNullOrEmpty(signingKey)
        ? RandomNumberGenerator.GetBytes(HMACSHA256.HashSizeInBytes)
        : SHA256.HashData(Encoding.UTF8.GetBytes(signingKey));

    /// <summary>The token that says <paramref name="claims"/>.</summary>
    public string Sign(TokenClaims claims)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(claims, WireJson.Default.TokenClaims);
        return $"{Base64Url.EncodeToString(payload)}.{Base64Url.EncodeToString(HMACSHA256.HashData(_key, payload))}";
    }

    /// <summary>What <paramref name="token"/> says, and whether it still may.</summary>
    public (TokenState State, TokenClaims? Claims) Read(string token)
    {
        var dot = token.IndexOf('.');
        if (dot < 0 || token.Length > LongestToken || Decode(token.AsSpan(0, dot)) is not { } payload
            || Decode(token.AsSpan(dot + 1)) is not { } signature
            || !CryptographicOperations.FixedTimeEquals(signature, HMACSHA256.HashData(_key, payload)))
        {
            return (TokenState.NotOurs, null);
        }

        var claims = JsonSerializer.Deserialize(payload, WireJson.Default.TokenClaims)!;
        return (claims.ExpiresAt <= clock.GetUtcNow() ? TokenState.Expired : TokenState.Good, claims);
    }

    private static byte[]? Decode(ReadOnlySpan<char> text)
    {
        if (!Base64Url.IsValid(text))
            return null;
        return Base64Url.DecodeFromChars(text);
    }
}

/// <summary>How a token stands.</summary>
internal enum TokenState
{
    /// <summary>This process did not sign it.</summary>
    NotOurs,

    /// <summary>It was good once.</summary>
    Expired,

    /// <summary>It is good.</summary>
    Good,
}
