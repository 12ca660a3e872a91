using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using BotFramework.Tests.Integration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Authentication;

/// <summary>The tokens that the bot shows to connectors.</summary>
public sealed class ConnectorTokenTests : IAsyncLifetime
{
    private const string AppId = "5f1d2c3b-0000-4000-8000-000000000001";
    private const string Secret = "the-secret-of-the-tests";

    private TokenEndpoint _endpoint = null!;
    private FakeChannel _channel = null!;

    public async ValueTask InitializeAsync() => (_endpoint, _channel) = (await TokenEndpoint.StartAsync(), await FakeChannel.StartAsync());

    public async ValueTask DisposeAsync()
    {
        await _endpoint.DisposeAsync();
        await _channel.DisposeAsync();
    }

    [Fact]
    public async Task The_secret_buys_a_token_of_the_bots_tenant_which_goes_with_every_call()
    {
        await SayAsync(SingleTenant());

        Assert.Equal("Bearer token-1", Assert.Single(_channel.Calls).Authorization);
        var request = Assert.Single(_endpoint.Requests);
        Assert.Equal(("the-tenant", "client_credentials", AppId, Secret, "https://api.botframework.com/.default"), (
            request["tenant"], request["grant_type"], request["client_id"], request["client_secret"], request["scope"].Split(' ')[0]));
    }

    [Fact]
    public async Task A_bot_for_many_tenants_asks_the_Bot_Frameworks_own()
    {
        await SayAsync(Adapter(("MicrosoftAppPassword", Secret)));

        Assert.Equal("botframework.com", Assert.Single(_endpoint.Requests)["tenant"]);
    }

    [Fact]
    public async Task A_token_is_kept_while_it_is_good()
    {
        var adapter = SingleTenant();
        await SayAsync(adapter);
        await SayAsync(adapter);

        Assert.Equal(["Bearer token-1", "Bearer token-1"], _channel.Calls.Select(call => call.Authorization));
    }

    [Fact]
    public async Task A_token_that_is_about_to_expire_is_replaced()
    {
        var adapter = SingleTenant();
        _endpoint.Lifetime = 240;
        await SayAsync(adapter);
        await SayAsync(adapter);

        Assert.Equal(["Bearer token-1", "Bearer token-2"], _channel.Calls.Select(call => call.Authorization));
    }

    [Theory]
    [InlineData(".pem")]
    [InlineData(".pfx")]
    public async Task A_certificate_signs_where_no_secret_is(string extension)
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("n") + extension);
        using var certificate = TokenEndpoint.SelfSigned("CN=bot");
        await File.WriteAllBytesAsync(file, Content(certificate, extension), TestContext.Current.CancellationToken);
        try
        {
            await SayAsync(Adapter(("MicrosoftAppCertificatePath", file), ("MicrosoftAppCertificatePassword", extension == ".pfx" ? Secret : null)));
        }
        finally
        {
            File.Delete(file);
        }

        var request = Assert.Single(_endpoint.Requests);
        Assert.False(request.ContainsKey("client_secret"));
        Assert.Equal("urn:ietf:params:oauth:client-assertion-type:jwt-bearer", request["client_assertion_type"]);
        Assert.Equal("Bearer token-1", Assert.Single(_channel.Calls).Authorization);
    }

    [Fact]
    public async Task A_managed_identity_asks_the_machine()
    {
        // How App Service tells where its identity endpoint is; nothing else in these tests looks at them.
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", _endpoint.ManagedIdentity);
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", "from-the-machine");
        await SayAsync(Adapter(("MicrosoftAppType", "UserAssignedMSI"), ("MicrosoftAppTenantId", "the-tenant")));

        var request = Assert.Single(_endpoint.Requests);
        Assert.Equal(("https://api.botframework.com", AppId), (request["resource"], request["client_id"]));
        Assert.Equal("Bearer token-1", Assert.Single(_channel.Calls).Authorization);
    }

    [Fact]
    public async Task A_service_that_nobody_vouched_for_gets_no_token_and_no_call()
    {
        var adapter = Adapter("https://another.example", ("MicrosoftAppPassword", Secret));

        var failure = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => SayAsync(adapter));

        Assert.Contains("TrustedServiceUrls", failure.Message, StringComparison.Ordinal);
        Assert.Equal((0, 0), (_endpoint.Requests.Count, _channel.Calls.Count));
    }

    [Fact]
    public async Task A_service_that_a_checked_caller_named_gets_the_token_with_the_reply()
    {
        await using var issuer = await TokenIssuer.StartAsync();
        using var key = issuer.AddKey("channel-1", "emulator");
        var adapter = Adapter(
            "https://another.example",
            ("MicrosoftAppPassword", Secret),
            ("ToBotFromChannelTokenIssuer", CheckedBot.ChannelIssuer),
            ("ToBotFromChannelOpenIdMetadataUrl", issuer.Metadata));
        await using var server = await LocalServer.StartAsync(
            context => adapter.ProcessAsync(context.Request, context.Response, DelegateBot.Echo, context.RequestAborted));
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Url) { Content = new StringContent(Incoming.Message(_channel.Url)) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Sign(new Dictionary<string, object>
        {
            ["iss"] = CheckedBot.ChannelIssuer,
            ["aud"] = AppId,
            ["serviceurl"] = _channel.Url,
            ["exp"] = DateTimeOffset.UtcNow.AddHours(1).ToUnixTimeSeconds(),
        }));

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(string.Empty, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("Bearer token-1", Assert.Single(_channel.Calls).Authorization);
        await SayAsync(adapter);
        Assert.Equal(2, _channel.Calls.Count);
    }

    [Fact]
    public async Task A_bot_that_gets_no_token_says_why_and_calls_nobody()
    {
        _endpoint.Refuses = true;

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => SayAsync(SingleTenant()));

        Assert.Contains("AADSTS7000215", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, failure.ToString(), StringComparison.Ordinal);
        Assert.Empty(_channel.Calls);
    }

    private static byte[] Content(X509Certificate2 certificate, string extension)
    {
        using var key = certificate.GetRSAPrivateKey()!;
        return extension == ".pem"
            ? Encoding.ASCII.GetBytes(certificate.ExportCertificatePem() + "\n" + key.ExportPkcs8PrivateKeyPem())
            : certificate.Export(X509ContentType.Pkcs12, Secret);
    }

    private CloudAdapter SingleTenant() => Adapter(
        ("MicrosoftAppType", "SingleTenant"), ("MicrosoftAppTenantId", "the-tenant"), ("MicrosoftAppPassword", Secret));

    private CloudAdapter Adapter(params (string Key, string? Value)[] settings) => Adapter(_channel.Url, settings);

    private CloudAdapter Adapter(string trusted, params (string Key, string? Value)[] settings) => new(
        BotServer.Configuration(
        [
            ("MicrosoftAppId", AppId), ("ToChannelFromBotLoginUrl", _endpoint.Login), ("TrustedServiceUrls:0", trusted), .. settings,
        ]),
        _endpoint);

    private Task SayAsync(CloudAdapter adapter) => adapter.ContinueConversationAsync(
        AppId,
        new ConversationReference { Conversation = new ConversationAccount(id: "c"), ServiceUrl = _channel.Url, ChannelId = "msteams" },
        (turn, token) => turn.SendActivityAsync("by the way", cancellationToken: token),
        TestContext.Current.CancellationToken);
}
