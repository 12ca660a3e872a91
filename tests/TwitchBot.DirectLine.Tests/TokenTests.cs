using System.Net;

namespace TwitchBot.DirectLine.Tests;

public sealed class TokenTests
{
    [Fact]
    public async Task The_secret_buys_a_token_that_lasts_thirty_minutes()
    {
        await using var server = await Server.StartAsync();
        var answer = await server.GenerateAsync();
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer["conversationId"]);
        Assert.NotEmpty(answer["token"]);
        Assert.Equal(1800, (int)answer.Body["expires_in"]!);
    }

    [Fact]
    public async Task The_page_of_this_host_gets_a_token_by_sec_fetch_site()
    {
        await using var server = await Server.StartAsync();
        var answer = await server.AskAsync(HttpMethod.Post, "tokens/generate", headers: ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Fact]
    public async Task The_page_of_this_host_gets_a_token_by_its_origin()
    {
        await using var server = await Server.StartAsync();
        var origin = server.Address.GetLeftPart(UriPartial.Authority);
        var answer = await server.AskAsync(HttpMethod.Post, "tokens/generate", headers: ("Origin", origin));
        Assert.Equal(HttpStatusCode.OK, answer.Status);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Accept", "*/*")]
    public async Task Others_get_no_token(string header, string value)
    {
        await using var server = await Server.StartAsync();
        var answer = await server.AskAsync(HttpMethod.Post, "tokens/generate", headers: (header, value));
        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_wrong_secret_buys_nothing()
    {
        await using var server = await Server.StartAsync();
        var answer = await server.PostAsync("tokens/generate", "not the secret at all");
        Assert.Equal((HttpStatusCode.Forbidden, "BadToken"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task No_credential_is_unauthorized()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var answer = await server.GetAsync(conversation.Activities, token: null);
        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Garbage_is_forbidden()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        foreach (var garbage in new[] { "garbage", "a.b", conversation.Token + "A", "." })
        {
            var answer = await server.GetAsync(conversation.Activities, garbage);
            Assert.Equal((HttpStatusCode.Forbidden, "BadToken"), (answer.Status, answer.Code));
        }
    }

    [Fact]
    public async Task A_token_opens_no_other_conversation()
    {
        await using var server = await Server.StartAsync();
        var mine = await server.StartConversationAsync();
        var other = await server.StartConversationAsync();
        foreach (var path in new[] { other.Path, other.Activities, other.Path + "/stream" })
        {
            var answer = await server.GetAsync(path, mine.Token);
            Assert.Equal((HttpStatusCode.Forbidden, "WrongConversation"), (answer.Status, answer.Code));
        }
    }

    [Fact]
    public async Task An_expired_token_says_so()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        server.Clock.Advance(TimeSpan.FromMinutes(30));
        var sent = await conversation.SayAsync("hello");
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (sent.Status, sent.Code));
        var refreshed = await server.PostAsync("tokens/refresh", conversation.Token);
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (refreshed.Status, refreshed.Code));
    }

    [Fact]
    public async Task A_refreshed_token_outlives_the_old_one()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        server.Clock.Advance(TimeSpan.FromMinutes(20));
        var refreshed = await server.PostAsync("tokens/refresh", conversation.Token);
        Assert.Equal((HttpStatusCode.OK, conversation.Id), (refreshed.Status, refreshed["conversationId"]));
        Assert.Equal(1800, (int)refreshed.Body["expires_in"]!);
        server.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(conversation.Activities, refreshed["token"])).Status);
    }

    [Fact]
    public async Task A_token_can_be_refreshed_before_its_conversation_starts()
    {
        await using var server = await Server.StartAsync();
        var token = await server.GenerateAsync();
        Assert.Equal(HttpStatusCode.OK, (await server.PostAsync("tokens/refresh", token["token"])).Status);
    }

    [Fact]
    public async Task A_token_of_a_forgotten_conversation_cannot_be_refreshed()
    {
        await using var server = await Server.StartAsync(("TokenLifetime", "3.00:00:00"));
        var conversation = await server.StartConversationAsync();
        server.Clock.Advance(TimeSpan.FromHours(24));
        var answer = await server.PostAsync("tokens/refresh", conversation.Token);
        Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("dl_ada", false)]
    [InlineData("DL_ada", false)]
    [InlineData("twitchbot", false)]
    [InlineData("", false)]
    [InlineData("ada", true)]
    public async Task A_page_may_name_its_user_unless_the_name_is_reserved(string id, bool kept)
    {
        await using var server = await Server.StartAsync();
        var token = await server.AskAsync(
            HttpMethod.Post,
            "tokens/generate",
            json: $$"""{"user":{"id":"{{id}}" } }""",
            headers: ("Sec-Fetch-Site", "same-origin"));
        var user = await UserOfAsync(server, token["token"]);
        Assert.Equal(kept, user == id);
        Assert.Equal(!kept, user.StartsWith("dl_", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_with_the_secret_may_name_any_user()
    {
        await using var server = await Server.StartAsync();
        var token = await server.GenerateAsync();
        Assert.Equal("dl_ada", await UserOfAsync(server, token["token"]));
    }

    [Fact]
    public async Task A_token_for_trusted_origins_works_from_no_other()
    {
        await using var server = await Server.StartAsync();
        var token = await server.GenerateAsync("""{"trustedOrigins":["https://clinic.example"]}""");
        var trusted = await server.AskAsync(
            HttpMethod.Post, "conversations", token["token"], headers: ("Origin", "https://clinic.example"));
        var other = await server.AskAsync(
            HttpMethod.Post, "conversations", token["token"], headers: ("Origin", "https://bad.example"));
        Assert.Equal(HttpStatusCode.Created, trusted.Status);
        Assert.Equal((HttpStatusCode.Forbidden, "OriginNotTrusted"), (other.Status, other.Code));
    }

    [Fact]
    public async Task A_malformed_body_is_refused()
    {
        await using var server = await Server.StartAsync();
        var answer = await server.GenerateAsync("{\"user\":");
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task A_session_id_is_given()
    {
        await using var server = await Server.StartAsync();
        Assert.NotEmpty((await server.GetAsync("session/getsessionid", token: null))["sessionId"]);
    }

    private static async Task<string> UserOfAsync(Server server, string token)
    {
        var started = await server.PostAsync("conversations", token);
        var conversation = new Conversation(server, started["conversationId"], started["token"], new Uri(started["streamUrl"]));
        await conversation.SendAsync("""{"type":"message","text":"hello","from":{"id":"somebody-else"}}""");
        var echo = (await conversation.PollAsync()).Activities.Single(each => (string)each["from"]!["role"]! == "user");
        return (string)echo["from"]!["id"]!;
    }
}
