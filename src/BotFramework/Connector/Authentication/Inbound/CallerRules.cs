using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Whose tokens are taken (PROTOCOL.md, section 1).</summary>
/// <param name="AppId">The bot's app id: every token's audience.</param>
/// <param name="ChannelIssuer">The issuer of the Bot Connector's tokens.</param>
/// <param name="ChannelMetadata">Where its OpenID metadata document is.</param>
/// <param name="TenantIssuers">The issuers of the Emulator's tokens: Entra tenants.</param>
/// <param name="TenantMetadata">Where their OpenID metadata document is.</param>
internal sealed record CallerRules(
    string AppId, string ChannelIssuer, Uri ChannelMetadata, IReadOnlyCollection<string> TenantIssuers, Uri TenantMetadata)
{
    private const string PublicChannelIssuer = "https://api.botframework.com";
    private const string PublicChannelMetadata = "https://login.botframework.com/v1/.well-known/openidconfiguration";
    private const string PublicTenantMetadata = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    // Where the Emulator gets tokens for multi-tenant bots: the tenants botframework.com and Microsoft Services.
    private static readonly string[] BotFrameworkTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];

    /// <summary>
    /// Reads <c>ToBotFromChannelTokenIssuer</c>, <c>ToBotFromChannelOpenIdMetadataUrl</c>, <c>ToBotFromEmulatorOpenIdMetadataUrl</c>,
    /// <c>ToBotFromEmulatorTenants</c> and <c>ToBotFromEmulatorTokenIssuers</c>; Azure's public cloud where they are absent.
    /// </summary>
    /// <exception cref="InvalidOperationException">An address is none, or keys would be fetched in the clear.</exception>
    public static CallerRules Read(IConfiguration configuration, string appId, string? tenantId, bool anyTenant)
    {
        IEnumerable<string> tenants = [.. List(configuration, "ToBotFromEmulatorTenants"), .. anyTenant ? BotFrameworkTenants : []];
        if (tenantId is not null)
            tenants = tenants.Append(tenantId);
        return new CallerRules(
            appId,
            configuration["ToBotFromChannelTokenIssuer"] is { Length: > 0 } issuer ? issuer : PublicChannelIssuer,
            Address(configuration, "ToBotFromChannelOpenIdMetadataUrl", PublicChannelMetadata),
            [.. tenants.SelectMany(IssuersOf), .. List(configuration, "ToBotFromEmulatorTokenIssuers")],
            Address(configuration, "ToBotFromEmulatorOpenIdMetadataUrl", PublicTenantMetadata));
    }

    private static string[] IssuersOf(string tenant) =>
        [$"https://sts.windows.net/{tenant}/", $"https://login.microsoftonline.com/{tenant}/v2.0"];

    private static IEnumerable<string> List(IConfiguration configuration, string setting) =>
        configuration.GetSection(setting).GetChildren().Select(child => child.Value?.Trim() ?? string.Empty).Where(value => value.Length > 0);

    private static Uri Address(IConfiguration configuration, string setting, string otherwise)
    {
        var value = configuration[setting] is { Length: > 0 } configured ? configured : otherwise;
        return Uri.TryCreate(value, UriKind.Absolute, out var address) && ServiceAddress.IsSafe(address)
            ? address
            : throw new InvalidOperationException($"{setting} is '{value}'; it must be an https address, or http on this machine.");
    }
}
