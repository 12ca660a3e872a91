using System.Net;

namespace TwitchBot.DirectLine.Tests;

public sealed class CrossOriginTests
{
    private const string Clinic = "https://clinic.example";

    [Fact]
    public async Task A_preflight_of_a_configured_origin_allows_what_clients_send()
    {
        await using var server = await Server.StartAsync(("AllowedOrigins:0", Clinic));
        using var answer = await PreflightAsync(server, Clinic);
        var headers = string.Join(',', answer.Headers.GetValues("Access-Control-Allow-Headers")).ToLowerInvariant();
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal([Clinic], answer.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.All(
            ["authorization", "content-type", "x-ms-bot-agent", "x-requested-with"],
            name => Assert.Contains(name, headers, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_preflight_of_any_other_origin_allows_nothing()
    {
        await using var server = await Server.StartAsync(("AllowedOrigins:0", Clinic));
        using var answer = await PreflightAsync(server, "https://bad.example");
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_configured_origin_may_read_answers_and_errors()
    {
        await using var server = await Server.StartAsync(("AllowedOrigins:0", Clinic));
        var token = await server.AskAsync(HttpMethod.Post, "tokens/generate", Server.Secret, headers: ("Origin", Clinic));
        var refused = await server.AskAsync(HttpMethod.Post, "conversations", headers: ("Origin", Clinic));
        Assert.Equal([Clinic], token.Headers.GetValues("Access-Control-Allow-Origin"));
        Assert.Equal([Clinic], refused.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_star_allows_every_origin()
    {
        await using var server = await Server.StartAsync(("AllowedOrigins:0", "*"));
        using var answer = await PreflightAsync(server, "https://any.example");
        Assert.Equal(["https://any.example"], answer.Headers.GetValues("Access-Control-Allow-Origin"));
    }

    private static async Task<HttpResponseMessage> PreflightAsync(Server server, string origin)
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, "conversations/c1/activities");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");
        return await server.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
