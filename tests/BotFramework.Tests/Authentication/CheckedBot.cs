using System.Net.Http.Headers;
using BotFramework.Tests.Integration;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace BotFramework.Tests.Authentication;

/// <summary>A bot with an app id on a real port, its two issuers, and the tokens that its callers show.</summary>
internal sealed class CheckedBot : IAsyncDisposable
{
    public const string AppId = "5f1d2c3b-0000-4000-8000-000000000001";
    public const string ChannelIssuer = "https://channel.issuer.example";
    public const string TenantIssuer = "https://sts.windows.net/11111111-2222-3333-4444-555555555555/";
    public const string ServiceUrl = "https://connector.example/teams/";

    private readonly HttpClient _http = new();
    private LocalServer _server = null!;
    private int _turns;

    public TokenIssuer Channel { get; private set; } = null!;

    public TokenIssuer Tenant { get; private set; } = null!;

    public IssuerSigningKey ChannelKey { get; private set; } = null!;

    public IssuerSigningKey TenantKey { get; private set; } = null!;

    public MovingTime Time { get; } = new();

    /// <summary>How many turns have run.</summary>
    public int Turns => _turns;

    public static async Task<CheckedBot> StartAsync()
    {
        var checkedBot = new CheckedBot { Channel = await TokenIssuer.StartAsync(), Tenant = await TokenIssuer.StartAsync() };
        checkedBot.ChannelKey = checkedBot.Channel.AddKey("channel-1", "msteams", "webchat");
        checkedBot.TenantKey = checkedBot.Tenant.AddKey("tenant-1");
        var authentication = new ConfigurationBotFrameworkAuthentication(
            BotServer.Configuration(
                ("MicrosoftAppType", "SingleTenant"),
                ("MicrosoftAppId", AppId),
                ("MicrosoftAppTenantId", "11111111-2222-3333-4444-555555555555"),
                ("MicrosoftAppPassword", "not used here"),
                ("ToBotFromChannelTokenIssuer", ChannelIssuer),
                ("ToBotFromChannelOpenIdMetadataUrl", checkedBot.Channel.Metadata),
                ("ToBotFromEmulatorOpenIdMetadataUrl", checkedBot.Tenant.Metadata)),
            httpClientFactory: null,
            logger: null,
            checkedBot.Time);
        var adapter = new CloudAdapter(authentication, checkedBot.Time);
        var bot = new DelegateBot((_, _) =>
        {
            Interlocked.Increment(ref checkedBot._turns);
            return Task.CompletedTask;
        });
        checkedBot._server = await LocalServer.StartAsync(
            context => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return checkedBot;
    }

    /// <summary>The claims of a channel's token as they should be.</summary>
    public Dictionary<string, object> ChannelClaims() => new()
    {
        ["iss"] = ChannelIssuer,
        ["aud"] = AppId,
        ["serviceurl"] = ServiceUrl,
        ["nbf"] = Seconds(TimeSpan.FromMinutes(-1)),
        ["exp"] = Seconds(TimeSpan.FromHours(1)),
    };

    /// <summary>The claims of an Emulator's token as they should be.</summary>
    public Dictionary<string, object> TenantClaims(string version = "1.0") => new()
    {
        ["iss"] = TenantIssuer,
        ["aud"] = AppId,
        ["ver"] = version,
        [version == "2.0" ? "azp" : "appid"] = AppId,
        ["nbf"] = Seconds(TimeSpan.FromMinutes(-1)),
        ["exp"] = Seconds(TimeSpan.FromHours(1)),
    };

    public long Seconds(TimeSpan fromNow) => (Time.GetUtcNow() + fromNow).ToUnixTimeSeconds();

    /// <summary>Sends a message with a token, and says the status.</summary>
    public Task<int> PostAsync(string? token, string channel = "msteams", string serviceUrl = ServiceUrl) =>
        PostWithHeaderAsync(token is null ? null : "Bearer " + token, channel, serviceUrl);

    /// <summary>Sends a message with any <c>Authorization</c> header, and says the status.</summary>
    public async Task<int> PostWithHeaderAsync(string? header, string channel = "msteams", string serviceUrl = ServiceUrl)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.Url + "/api/messages")
        {
            Content = new StringContent(Incoming.Message(serviceUrl).Replace("emulator", channel, StringComparison.Ordinal)),
        };
        if (header is not null)
            request.Headers.TryAddWithoutValidation("Authorization", header);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        if (response.StatusCode == System.Net.HttpStatusCode.Unauthorized)
            Assert.Equal([new AuthenticationHeaderValue("Bearer")], response.Headers.WwwAuthenticate);
        return (int)response.StatusCode;
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
        await Channel.DisposeAsync();
        await Tenant.DisposeAsync();
    }
}
