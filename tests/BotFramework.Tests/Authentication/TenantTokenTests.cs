namespace BotFramework.Tests.Authentication;

/// <summary>The tokens of the Emulator, which come from the bot's own tenant.</summary>
public sealed class TenantTokenTests : IAsyncLifetime
{
    private const string Emulator = "http://localhost:50000";

    private CheckedBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await CheckedBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("1.0")]
    [InlineData("2.0")]
    public async Task A_token_of_the_bots_own_app_lets_the_Emulator_in(string version)
    {
        Assert.Equal(200, await PostAsync(_bot.TenantClaims(version)));
        Assert.Equal(1, _bot.Turns);
    }

    [Fact]
    public async Task Both_issuers_of_the_tenant_are_taken()
    {
        var claims = _bot.TenantClaims("2.0");
        claims["iss"] = "https://login.microsoftonline.com/11111111-2222-3333-4444-555555555555/v2.0";

        Assert.Equal(200, await PostAsync(claims));
    }

    [Theory]
    [InlineData("1.0", "appid")]
    [InlineData("2.0", "azp")]
    public async Task Another_app_of_the_tenant_stays_out(string version, string claim)
    {
        var claims = _bot.TenantClaims(version);
        claims[claim] = "another-app";

        Assert.Equal(403, await PostAsync(claims));
        Assert.Equal(0, _bot.Turns);
    }

    [Theory]
    [InlineData("aud", "https://api.botframework.com")]
    [InlineData("iss", "https://sts.windows.net/99999999-2222-3333-4444-555555555555/")]
    public async Task The_bots_own_token_for_connectors_or_one_of_another_tenant_stays_out(string claim, string value)
    {
        var claims = _bot.TenantClaims();
        claims[claim] = value;

        Assert.Equal(401, await PostAsync(claims));
        Assert.Equal(0, _bot.Turns);
    }

    [Fact]
    public async Task The_key_of_the_channels_signs_nothing_for_tenants() =>
        Assert.Equal(401, await _bot.PostAsync(_bot.ChannelKey.Sign(_bot.TenantClaims()), "emulator", Emulator));

    private Task<int> PostAsync(Dictionary<string, object> claims) => _bot.PostAsync(_bot.TenantKey.Sign(claims), "emulator", Emulator);
}
