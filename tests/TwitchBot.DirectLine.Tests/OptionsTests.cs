using Microsoft.Extensions.Options;

namespace TwitchBot.DirectLine.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("Secret", "the setting of former days")]
    [InlineData("Sites:clinic:Secrets:0", "short")]
    [InlineData("Sites:clinic:Origins:0", "clinic.example")]
    [InlineData("Sites:clinic:Origins:0", "https://clinic.example/page")]
    [InlineData("RateLimits:PerToken", "-1")]
    [InlineData("DrainTimeout", "0:00:00")]
    [InlineData("SigningKey", "too short a key")]
    [InlineData("TokenLifetime", "0:00:00")]
    [InlineData("MaxActivities", "0")]
    [InlineData("BotId", " ")]
    public async Task A_setting_that_cannot_work_stops_the_host_with_its_name(string name, string value)
    {
        var problem = await Assert.ThrowsAsync<OptionsValidationException>(() => Server.StartAsync((name, value)));
        Assert.Contains(name.Split(':')[^1] is "0" ? name[..^2] : name.Split(':')[0], problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_outlive_a_restart_where_a_signing_key_is_configured()
    {
        var key = ("SigningKey", "a signing key for the tests, long enough");
        await using var before = await Server.StartAsync(key);
        await using var after = await Server.StartAsync(key);
        var token = await before.GenerateAsync();
        Assert.Equal(System.Net.HttpStatusCode.Created, (await after.PostAsync("conversations", token["token"])).Status);
    }
}
