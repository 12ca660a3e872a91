using BotFramework.Tests.Integration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace BotFramework.Tests.Authentication;

/// <summary>Settings that don't go together stop the start, in one sentence that names them.</summary>
public sealed class RegistrationTests
{
    [Theory]
    [InlineData("MicrosoftAppType", "type=Nonsense", "id=a", "tenant=t", "password=p")]
    [InlineData("MicrosoftAppId", "type=SingleTenant", "tenant=t", "password=p")]
    [InlineData("MicrosoftAppTenantId", "type=SingleTenant", "id=a", "password=p")]
    [InlineData("MicrosoftAppPassword", "type=SingleTenant", "id=a", "tenant=t")]
    [InlineData("MicrosoftAppPassword", "type=MultiTenant", "id=a")]
    [InlineData("MicrosoftAppPassword", "id=a")]
    [InlineData("MicrosoftAppId", "password=p")]
    [InlineData("MicrosoftAppId", "type=UserAssignedMSI", "tenant=t")]
    [InlineData("MicrosoftAppTenantId", "type=UserAssignedMSI", "id=a")]
    [InlineData("MicrosoftAppPassword", "type=UserAssignedMSI", "id=a", "tenant=t", "password=p")]
    [InlineData("MicrosoftAppCertificatePath", "id=a", "password=p", "path=/no/such.pem")]
    [InlineData("MicrosoftAppCertificatePath", "id=a", "path=/no/such.pem")]
    [InlineData("MicrosoftAppCertificatePath", "id=a", "path=/no/such.pfx")]
    [InlineData("MicrosoftAppCertificateThumbprint", "id=a", "thumbprint=0000")]
    [InlineData("TrustedServiceUrls", "id=a", "password=p", "trusted=http://connector.example")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "id=a", "password=p", "metadata=http://issuer.example/keys")]
    [InlineData("ToChannelFromBotLoginUrl", "id=a", "password=p", "login=nowhere")]
    public void Settings_that_do_not_go_together_are_refused(string named, params string[] settings)
    {
        var failure = Assert.Throws<InvalidOperationException>(() => Read(settings));

        Assert.Contains(named, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', failure.Message);
    }

    [Theory]
    [InlineData]
    [InlineData("type=MultiTenant")]
    [InlineData("id=a", "password=p")]
    [InlineData("type=singletenant", "id=a", "tenant=t", "password=p")]
    [InlineData("type=UserAssignedMSI", "id=a", "tenant=t")]
    [InlineData("type=UserAssignedMSI", "id=a", "tenant=t", "password= ")]
    public void Settings_that_go_together_are_taken(params string[] settings) => Read(settings);

    private static void Read(string[] settings)
    {
        var configuration = BotServer.Configuration([.. settings.Select(setting => setting.Split('=', 2)).Select(pair => (Name(pair[0]), (string?)pair[1]))]);
        _ = new ConfigurationBotFrameworkAuthentication(configuration);
    }

    private static string Name(string shortName) => shortName switch
    {
        "type" => "MicrosoftAppType",
        "id" => "MicrosoftAppId",
        "tenant" => "MicrosoftAppTenantId",
        "password" => "MicrosoftAppPassword",
        "path" => "MicrosoftAppCertificatePath",
        "thumbprint" => "MicrosoftAppCertificateThumbprint",
        "trusted" => "TrustedServiceUrls:0",
        "metadata" => "ToBotFromChannelOpenIdMetadataUrl",
        "login" => "ToChannelFromBotLoginUrl",
        _ => throw new ArgumentOutOfRangeException(nameof(shortName)),
    };
}
