using System.Net;
using Microsoft.Extensions.DependencyInjection;

namespace TwitchBot.DirectLine.Tests;

public sealed class SiteTests
{
    private const string Clinic = "https://clinic.example";

    private static readonly (string, string)[] TwoSites =
    [
        ("Sites:clinic:Secrets:0", "the clinic's former secret"),
        ("Sites:clinic:Secrets:1", "the clinic's coming secret"),
        ("Sites:clinic:Origins:0", Clinic),
        ("Sites:clinic:Origins:1", " "),
        ("Sites:practice:Secrets:0", "the practice's one secret"),
        ("Sites:practice:Secrets:1", ""),
        ("Sites:practice:Origins:0", "https://practice.example/"),
        ("AllowedOrigins:0", "https://other.example"),
        ("AllowedOrigins:1", ""),
    ];

    [Theory]
    [InlineData("the clinic's former secret")]
    [InlineData("the clinic's coming secret")]
    [InlineData("the practice's one secret")]
    public async Task Each_active_secret_of_each_site_buys_a_token(string secret)
    {
        await using var server = await Server.StartAsync(TwoSites);
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync("tokens/generate", secret)).Status);
    }

    [Fact]
    public async Task A_blank_secret_buys_nothing()
    {
        await using var server = await Server.StartAsync(TwoSites);
        Assert.Equal(HttpStatusCode.Unauthorized, (await server.AskAsync(
            HttpMethod.Post, "tokens/generate", headers: ("Authorization", "Bearer "))).Status);
    }

    [Fact]
    public async Task A_third_secret_stops_the_host()
    {
        var problem = await Assert.ThrowsAsync<Microsoft.Extensions.Options.OptionsValidationException>(
            () => Server.StartAsync([.. TwoSites, ("Sites:clinic:Secrets:2", "the clinic's third secret")]));
        Assert.Contains("DirectLine:Sites:clinic:Secrets", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Clinic, HttpStatusCode.Created)]
    [InlineData(null, HttpStatusCode.Created)]
    [InlineData("https://practice.example", HttpStatusCode.Forbidden)]
    [InlineData("https://bad.example", HttpStatusCode.Forbidden)]
    public async Task A_sites_token_works_from_the_sites_own_pages(string? origin, HttpStatusCode status)
    {
        await using var server = await Server.StartAsync(TwoSites);
        var token = await server.PostAsync("tokens/generate", "the clinic's former secret");
        var answer = await server.AskAsync(
            HttpMethod.Post, "conversations", token["token"], headers: origin is null ? [] : [("Origin", origin)]);
        Assert.Equal(status, answer.Status);
    }

    [Fact]
    public async Task A_sites_token_works_from_the_page_of_this_host_which_stands_in_a_frame_there()
    {
        await using var server = await Server.StartAsync(TwoSites);
        var token = await server.PostAsync("tokens/generate", "the clinic's former secret");
        var answer = await server.AskAsync(
            HttpMethod.Post, "conversations", token["token"], headers: ("Origin", server.Address.GetLeftPart(UriPartial.Authority)));
        Assert.Equal(HttpStatusCode.Created, answer.Status);
    }

    [Fact]
    public async Task The_pages_of_every_site_may_call()
    {
        await using var server = await Server.StartAsync(TwoSites);
        var answer = await server.AskAsync(HttpMethod.Get, "session/getsessionid", headers: ("Origin", "https://practice.example"));
        Assert.Equal(["https://practice.example"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        var options = server.Services.GetRequiredService<DirectLineOptions>();
        Assert.Equal([Clinic, "https://practice.example"], options.SiteOrigins);
        Assert.Equal([Clinic, "https://practice.example", "https://other.example"], options.Origins);
    }
}
