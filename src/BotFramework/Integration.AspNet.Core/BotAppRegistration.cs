using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The bot's app registration, as configured. No app id means that callers are not checked.</summary>
internal sealed record BotAppRegistration(string AppType, string? AppId, string? Password, string? TenantId)
{
    private const string MultiTenant = "MultiTenant";
    private const string SingleTenant = "SingleTenant";
    private const string ManagedIdentity = "UserAssignedMSI";

    /// <summary>Reads <c>MicrosoftAppType</c>, <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c>, <c>MicrosoftAppTenantId</c>.</summary>
    /// <exception cref="InvalidOperationException">A setting is missing or unknown; the message says which.</exception>
    public static BotAppRegistration Read(IConfiguration configuration)
    {
        var registration = new BotAppRegistration(
            configuration["MicrosoftAppType"] is { Length: > 0 } type ? type : MultiTenant,
            NullIfEmpty(configuration["MicrosoftAppId"]),
            NullIfEmpty(configuration["MicrosoftAppPassword"]),
            NullIfEmpty(configuration["MicrosoftAppTenantId"]));
        if (registration.Problem() is { } problem)
            throw new InvalidOperationException(problem);
        return registration;
    }

    private static string? NullIfEmpty(string? setting) => string.IsNullOrWhiteSpace(setting) ? null : setting.Trim();

    private string? Problem()
    {
        if (Is(MultiTenant))
            return null;
        if (!Is(SingleTenant) && !Is(ManagedIdentity))
            return $"MicrosoftAppType is '{AppType}'; it must be {MultiTenant}, {SingleTenant} or {ManagedIdentity}.";
        if (AppId is null)
            return $"MicrosoftAppType is {AppType}, which needs MicrosoftAppId.";
        if (TenantId is null)
            return $"MicrosoftAppType is {AppType}, which needs MicrosoftAppTenantId.";
        return Is(SingleTenant) && Password is null ? $"MicrosoftAppType is {AppType}, which needs MicrosoftAppPassword." : null;
    }

    private bool Is(string type) => string.Equals(AppType, type, StringComparison.OrdinalIgnoreCase);
}
