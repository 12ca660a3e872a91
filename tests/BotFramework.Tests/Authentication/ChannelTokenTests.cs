using System.Buffers.Text;
using System.Text;

namespace BotFramework.Tests.Authentication;

/// <summary>The tokens of channels: who comes in, who does not, and that nothing runs for those who don't.</summary>
public sealed class ChannelTokenTests : IAsyncLifetime
{
    private CheckedBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await CheckedBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("msteams")]
    [InlineData("webchat")]
    public async Task A_right_token_lets_the_channel_in(string channel)
    {
        Assert.Equal(200, await _bot.PostAsync(_bot.ChannelKey.Sign(_bot.ChannelClaims()), channel));
        Assert.Equal(1, _bot.Turns);
    }

    [Fact]
    public async Task A_slash_at_the_end_of_the_service_url_makes_no_difference() =>
        Assert.Equal(200, await _bot.PostAsync(_bot.ChannelKey.Sign(_bot.ChannelClaims()), serviceUrl: CheckedBot.ServiceUrl.TrimEnd('/')));

    [Fact]
    public async Task A_token_need_not_say_from_when_it_is_valid()
    {
        var claims = _bot.ChannelClaims();
        claims.Remove("nbf");

        Assert.Equal(200, await _bot.PostAsync(_bot.ChannelKey.Sign(claims)));
    }

    [Theory]
    [InlineData("exp", "soon")]
    [InlineData("exp", 1e300)]
    [InlineData("exp", long.MinValue)]
    [InlineData("nbf", "long ago")]
    [InlineData("nbf", 1e300)]
    [InlineData("aud", 7)]
    [InlineData("iss", 7)]
    [InlineData("iss", true)]
    public async Task A_claim_of_a_wrong_kind_keeps_the_caller_out(string claim, object value)
    {
        var claims = _bot.ChannelClaims();
        claims[claim] = value;

        await RefusedAsync(401, _bot.ChannelKey.Sign(claims));
    }

    [Theory]
    [InlineData("aud", "another-bot", 401)]
    [InlineData("aud", "", 401)]
    [InlineData("iss", "https://elsewhere.example", 401)]
    [InlineData("iss", "", 401)]
    [InlineData("serviceurl", "https://elsewhere.example/", 403)]
    [InlineData("serviceurl", "", 403)]
    public async Task A_wrong_claim_keeps_the_caller_out(string claim, string value, int status)
    {
        var claims = _bot.ChannelClaims();
        claims[claim] = value;

        await RefusedAsync(status, _bot.ChannelKey.Sign(claims));
    }

    [Theory]
    [InlineData("aud", 401)]
    [InlineData("iss", 401)]
    [InlineData("exp", 401)]
    [InlineData("serviceurl", 403)]
    public async Task A_missing_claim_keeps_the_caller_out(string claim, int status)
    {
        var claims = _bot.ChannelClaims();
        claims.Remove(claim);

        await RefusedAsync(status, _bot.ChannelKey.Sign(claims));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    [InlineData("RS512")]
    public async Task Any_algorithm_but_RS256_keeps_the_caller_out(string algorithm) =>
        await RefusedAsync(401, _bot.ChannelKey.Sign(_bot.ChannelClaims(), algorithm));

    [Fact]
    public async Task A_key_of_nobody_keeps_the_caller_out()
    {
        using var stranger = new IssuerSigningKey("stranger", "msteams");

        await RefusedAsync(401, stranger.Sign(_bot.ChannelClaims()));
    }

    [Fact]
    public async Task A_key_that_only_bears_the_right_name_keeps_the_caller_out()
    {
        using var impostor = new IssuerSigningKey(_bot.ChannelKey.Id, "msteams");

        await RefusedAsync(401, impostor.Sign(_bot.ChannelClaims()));
    }

    [Fact]
    public async Task The_key_of_the_tenants_signs_nothing_for_channels() =>
        await RefusedAsync(401, _bot.TenantKey.Sign(_bot.ChannelClaims()));

    [Theory]
    [InlineData(4, 200)]
    [InlineData(6, 401)]
    public async Task A_token_that_has_expired_is_taken_for_five_minutes_more(int minutesAgo, int status)
    {
        var claims = _bot.ChannelClaims();
        claims["nbf"] = _bot.Seconds(TimeSpan.FromHours(-1));
        claims["exp"] = _bot.Seconds(TimeSpan.FromMinutes(-minutesAgo));

        Assert.Equal(status, await _bot.PostAsync(_bot.ChannelKey.Sign(claims)));
    }

    [Theory]
    [InlineData(4, 200)]
    [InlineData(6, 401)]
    public async Task A_token_that_is_not_valid_yet_is_taken_five_minutes_early(int minutesAhead, int status)
    {
        var claims = _bot.ChannelClaims();
        claims["nbf"] = _bot.Seconds(TimeSpan.FromMinutes(minutesAhead));

        Assert.Equal(status, await _bot.PostAsync(_bot.ChannelKey.Sign(claims)));
    }

    [Fact]
    public async Task A_channel_that_the_key_is_not_endorsed_for_stays_out() =>
        await RefusedAsync(403, _bot.ChannelKey.Sign(_bot.ChannelClaims()), channel: "slack");

    [Fact]
    public async Task A_payload_that_was_changed_afterwards_keeps_the_caller_out()
    {
        var claims = _bot.ChannelClaims();
        var parts = _bot.ChannelKey.Sign(claims).Split('.');
        var payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])).Replace("connector", "attackers", StringComparison.Ordinal);
        parts[1] = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload));

        await RefusedAsync(401, string.Join('.', parts));
    }

    [Fact]
    public async Task A_token_with_any_one_character_changed_keeps_the_caller_out()
    {
        var token = _bot.ChannelKey.Sign(_bot.ChannelClaims());

        // Not the last one: some of its bits stand for nothing.
        for (var i = 0; i < token.Length - 1; i += 7)
            Assert.Equal(401, await _bot.PostAsync(token[..i] + (token[i] == 'A' ? 'B' : 'A') + token[(i + 1)..]));
        Assert.Equal(0, _bot.Turns);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer e30.e30.")]
    [InlineData("Bearer W10.e30.AAAA")]
    [InlineData("Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImNoYW5uZWwtMSJ9.W10.AAAA")]
    [InlineData("Bearer eyJhbGciOnt9LCJraWQiOjd9.e30.AAAA")]
    [InlineData("Bearer AAAA.AAAA.AAAA")]
    [InlineData("Bearer not a token")]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==")]
    public async Task Without_a_token_nobody_comes_in(string? header)
    {
        Assert.Equal(401, await _bot.PostWithHeaderAsync(header));
        Assert.Equal((0, 0), (_bot.Turns, _bot.Channel.Fetches));
    }

    [Fact]
    public async Task A_service_that_would_get_the_bots_token_in_the_clear_stays_out()
    {
        const string InTheClear = "http://connector.example/";
        var claims = _bot.ChannelClaims();
        claims["serviceurl"] = InTheClear;

        await RefusedAsync(403, _bot.ChannelKey.Sign(claims), serviceUrl: InTheClear);
    }

    private async Task RefusedAsync(int status, string token, string channel = "msteams", string serviceUrl = CheckedBot.ServiceUrl)
    {
        Assert.Equal(status, await _bot.PostAsync(token, channel, serviceUrl));
        Assert.Equal(0, _bot.Turns);
    }
}
