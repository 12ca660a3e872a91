using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>What shows that the bot is the app it says it is, as configured: a secret, a certificate, or nothing.</summary>
internal sealed record AppCredential(string? Secret, string? CertificatePath, string? CertificatePassword, string? Thumbprint)
{
    /// <summary>Whether nothing is configured.</summary>
    public bool IsNone => Secret is null && CertificatePath is null && Thumbprint is null;

    /// <summary>
    /// Reads <c>MicrosoftAppPassword</c>, <c>MicrosoftAppCertificatePath</c> (PEM, or PKCS #12 with <c>MicrosoftAppCertificatePassword</c>)
    /// and <c>MicrosoftAppCertificateThumbprint</c>, of a certificate in the personal store.
    /// </summary>
    public static AppCredential Read(IConfiguration configuration) => new(
        NullIfEmpty(configuration["MicrosoftAppPassword"]),
        NullIfEmpty(configuration["MicrosoftAppCertificatePath"]),
        NullIfEmpty(configuration["MicrosoftAppCertificatePassword"]),
        NullIfEmpty(configuration["MicrosoftAppCertificateThumbprint"]));

    /// <summary>Why these don't go together, in one sentence; null where they do.</summary>
    public string? Problem()
    {
        string?[] credentials = [Secret, CertificatePath, Thumbprint];
        return credentials.Count(each => each is not null) > 1
            ? "Configure one of MicrosoftAppPassword, MicrosoftAppCertificatePath and MicrosoftAppCertificateThumbprint, not several."
            : null;
    }

    /// <summary>The certificate with its private key; null where none is configured.</summary>
    /// <exception cref="InvalidOperationException">It is not there, cannot be read, or has no private key.</exception>
    public X509Certificate2? LoadCertificate()
    {
        if (CertificatePath is null && Thumbprint is null)
            return null;
        var certificate = CertificatePath is null ? FromStore(Thumbprint!) : FromFile(CertificatePath);
        return certificate.HasPrivateKey
            ? certificate
            : throw new InvalidOperationException($"The certificate {CertificatePath ?? Thumbprint} has no private key, so the bot cannot sign with it.");
    }

    private static string? NullIfEmpty(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting.Trim();

    private static X509Certificate2 FromStore(string thumbprint)
    {
        foreach (var location in (StoreLocation[])[StoreLocation.CurrentUser, StoreLocation.LocalMachine])
        {
            using var store = new X509Store(StoreName.My, location);
            try
            {
                store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            }
            catch (CryptographicException)
            {
                // There is no such store on this machine.
                continue;
            }

            if (store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false) is [{ } found, ..])
                return found;
        }

        throw new InvalidOperationException($"MicrosoftAppCertificateThumbprint is {thumbprint}, but there is no such certificate in the personal store.");
    }

    private X509Certificate2 FromFile(string path)
    {
        try
        {
            return Path.GetExtension(path).Equals(".pem", StringComparison.OrdinalIgnoreCase)
                ? X509Certificate2.CreateFromPemFile(path)
                : X509CertificateLoader.LoadPkcs12FromFile(path, CertificatePassword);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new InvalidOperationException($"MicrosoftAppCertificatePath is {path}, which cannot be read: {unreadable.Message}", unreadable);
        }
    }
}
