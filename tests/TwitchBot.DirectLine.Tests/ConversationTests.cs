using System.Net;

namespace TwitchBot.DirectLine.Tests;

public sealed class ConversationTests
{
    [Fact]
    public async Task A_new_conversation_is_created_with_a_stream()
    {
        await using var server = await Server.StartAsync();
        var token = await server.GenerateAsync();
        var answer = await server.PostAsync("conversations", token["token"]);
        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(token["conversationId"], answer["conversationId"]);
        Assert.Equal(1800, (int)answer.Body["expires_in"]!);
        var start = $"ws://{server.Address.Authority}/v3/directline/conversations/";
        Assert.StartsWith(start, answer["streamUrl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Starting_again_resumes()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var answer = await server.PostAsync("conversations", conversation.Token);
        Assert.Equal((HttpStatusCode.OK, conversation.Id), (answer.Status, answer["conversationId"]));
        Assert.NotEmpty(answer["streamUrl"]);
    }

    [Fact]
    public async Task A_server_with_the_secret_can_start_a_conversation_itself()
    {
        await using var server = await Server.StartAsync();
        var answer = await server.PostAsync("conversations", Server.Secret, """{"user":{"id":"dl_bob","name":"Bob"}}""");
        var conversation = new Conversation(server, answer["conversationId"], Server.Secret, new Uri(answer["streamUrl"]));
        var sent = await conversation.SendAsync("""{"type":"message","text":"hello","from":{"id":"dl_carol"}}""");
        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (answer.Status, sent.Status));
        Assert.Contains((await conversation.PollAsync()).Activities, each => (string?)each["from"]!["id"] == "dl_carol");
    }

    [Fact]
    public async Task The_bot_greets_once_however_often_the_client_starts_and_resumes()
    {
        await using var server = await Server.StartAsync();
        var token = await server.GenerateAsync();
        var starts = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => server.PostAsync("conversations", token["token"])));
        Assert.Single(starts, each => each.Status == HttpStatusCode.Created);
        var conversation = new Conversation(server, token["conversationId"], token["token"], new Uri(starts[0]["streamUrl"]));
        await server.GetAsync(conversation.Path, conversation.Token);
        await conversation.SayAsync("hello");
        Assert.Single(await conversation.TextsAsync(), text => text.StartsWith("Welcome", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_greeting_knows_the_users_name_and_language_and_waits_for_the_client()
    {
        await using var server = await Server.StartAsync();
        var token = await server.GenerateAsync();
        var started = await server.PostAsync("conversations", token["token"], """{"locale":"de-DE"}""");
        using var listener = await Listener.ConnectAsync(new Uri(started["streamUrl"]));
        await listener.ReadAsync(1);
        Assert.Equal(["Welcome Ada (de-DE)"], listener.Texts);
    }

    [Fact]
    public async Task No_greeting_replies_to_something_the_client_has_never_seen()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        Assert.False((await conversation.PollAsync()).Activities[0].ContainsKey("replyToId"));
    }

    [Fact]
    public async Task Getting_a_conversation_gives_a_token_and_a_stream_from_the_watermark()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var answer = await server.GetAsync(conversation.Path + "?watermark=1", conversation.Token);
        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.NotEmpty(answer["token"]);
        Assert.Contains("watermark=1", answer["streamUrl"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_conversation_that_was_never_started_is_unknown()
    {
        await using var server = await Server.StartAsync();
        var token = await server.GenerateAsync();
        var path = "conversations/" + token["conversationId"];
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync(path, token["token"])).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync(path + "/activities", token["token"])).Status);
        var sent = await server.PostAsync(path + "/activities", token["token"], """{"type":"message"}""");
        Assert.Equal(HttpStatusCode.NotFound, sent.Status);
    }

    [Fact]
    public async Task An_idle_conversation_is_forgotten()
    {
        await using var server = await Server.StartAsync(("Retention", "2:00:00"), ("TokenLifetime", "1.00:00:00"));
        var conversation = await server.StartConversationAsync();
        server.Clock.Advance(TimeSpan.FromMinutes(119));
        Assert.Equal(HttpStatusCode.OK, (await conversation.SayAsync("still here")).Status);
        server.Clock.Advance(TimeSpan.FromMinutes(119));
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(conversation.Path, conversation.Token)).Status);
        server.Clock.Advance(TimeSpan.FromMinutes(120));
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync(conversation.Path, conversation.Token)).Status);
    }

    [Fact]
    public async Task Past_the_cap_the_conversation_idle_for_longest_goes_first()
    {
        await using var server = await Server.StartAsync(("MaxConversations", "2"));
        var first = await server.StartConversationAsync();
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        var second = await server.StartConversationAsync();
        server.Clock.Advance(TimeSpan.FromSeconds(1));
        await first.SayAsync("still here");
        await server.StartConversationAsync();
        Assert.Equal(HttpStatusCode.OK, (await server.GetAsync(first.Path, first.Token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await server.GetAsync(second.Path, second.Token)).Status);
    }

    [Fact]
    public async Task The_bot_can_speak_first()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        await server.Adapter.ContinueConversationAsync(
            "any",
            server.Script.Conversation!,
            (turn, cancellationToken) => turn.SendActivityAsync("How is it today?", cancellationToken: cancellationToken),
            TestContext.Current.CancellationToken);
        Assert.Equal("How is it today?", (await conversation.TextsAsync())[^1]);
    }
}
