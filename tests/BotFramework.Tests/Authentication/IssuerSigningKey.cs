using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace BotFramework.Tests.Authentication;

/// <summary>A key pair of an issuer, and the tokens made with it: by hand, so that they can be wrong in every way.</summary>
internal sealed class IssuerSigningKey(string id, params string[] endorsements) : IDisposable
{
    private readonly RSA _rsa = RSA.Create(2048);

    public string Id => id;

    /// <summary>The public half, as a key set has it.</summary>
    public object Public
    {
        get
        {
            var parameters = _rsa.ExportParameters(includePrivateParameters: false);
            return new
            {
                kty = "RSA",
                use = "sig",
                kid = id,
                n = Base64Url.EncodeToString(parameters.Modulus!),
                e = Base64Url.EncodeToString(parameters.Exponent!),
                endorsements,
            };
        }
    }

    public string Sign(IReadOnlyDictionary<string, object> claims, string algorithm = "RS256")
    {
        var content = $"{Encode(new { alg = algorithm, typ = "JWT", kid = id })}.{Encode(claims)}";
        var bytes = Encoding.ASCII.GetBytes(content);
        byte[] signature = algorithm switch
        {
            "none" => [],
            // What a careless check would accept: the public key, which everybody has, taken for a shared secret.
            "HS256" => HMACSHA256.HashData(Encoding.ASCII.GetBytes(_rsa.ExportSubjectPublicKeyInfoPem()), bytes),
            "RS512" => _rsa.SignData(bytes, HashAlgorithmName.SHA512, RSASignaturePadding.Pkcs1),
            _ => _rsa.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1),
        };
        return $"{content}.{Base64Url.EncodeToString(signature)}";
    }

    public void Dispose() => _rsa.Dispose();

    private static string Encode(object part) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(part));
}
