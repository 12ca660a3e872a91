using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's app registration, as configured. No app id means that callers are not checked.</summary>
internal sealed record BotAppRegistration(string AppType, string? AppId, string? TenantId, AppCredential Credential)
{
    private const string MultiTenant = "MultiTenant";
    private const string SingleTenant = "SingleTenant";
    private const string ManagedIdentity = "UserAssignedMSI";

    /// <summary>Whether people of every tenant may use the bot.</summary>
    public bool IsMultiTenant => Is(MultiTenant);

    /// <summary>Reads <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppTenantId</c> and the credential.</summary>
    /// <exception cref="InvalidOperationException">Settings are missing, unknown or don't go together; the message says which.</exception>
    public static BotAppRegistration Read(IConfiguration configuration)
    {
        var registration = new BotAppRegistration(
            configuration["MicrosoftAppType"] is { Length: > 0 } type ? type : MultiTenant,
            NullIfEmpty(configuration["MicrosoftAppId"]),
            NullIfEmpty(configuration["MicrosoftAppTenantId"]),
            AppCredential.Read(configuration));
        if (registration.Problem() is { } problem)
            throw new InvalidOperationException(problem);
        return registration;
    }

    private static string? NullIfEmpty(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting.Trim();

    private string? Problem()
    {
        if (!IsMultiTenant && !Is(SingleTenant) && !Is(ManagedIdentity))
            return $"MicrosoftAppType is '{AppType}'; it must be {MultiTenant}, {SingleTenant} or {ManagedIdentity}.";
        if (AppId is null)
            return IsMultiTenant ? WithoutAppId() : $"MicrosoftAppType is {AppType}, which needs MicrosoftAppId.";
        if (!IsMultiTenant && TenantId is null)
            return $"MicrosoftAppType is {AppType}, which needs MicrosoftAppTenantId.";
        if (Is(ManagedIdentity))
            return Credential.IsNone ? null : $"MicrosoftAppType is {AppType}, which takes neither MicrosoftAppPassword nor a certificate.";
        return Credential.IsNone
            ? $"MicrosoftAppType is {AppType}, which needs MicrosoftAppPassword, MicrosoftAppCertificatePath or MicrosoftAppCertificateThumbprint."
            : Credential.Problem();
    }

    private string? WithoutAppId() => Credential.IsNone ? null : "A bot credential is configured, but no MicrosoftAppId that it belongs to.";

    private bool Is(string type) => string.Equals(AppType, type, StringComparison.OrdinalIgnoreCase);
}
