namespace TwitchBot.DirectLine.Tests;

public sealed class ChangeTests
{
    [Fact]
    public async Task An_update_is_the_same_id_pushed_again_with_its_old_time()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        using var listener = await conversation.ListenAsync();
        await listener.ReadAsync(1);
        await conversation.SayAsync("edit");
        while (listener.Texts.Last() != "final")
            await listener.ReadFrameAsync();
        var (activities, _) = await conversation.PollAsync();
        Assert.Equal(["edit", "final"], activities.Skip(1).Select(each => (string?)each["text"]));
        Assert.All(
            listener.Activities.Where(each => (string?)each["text"] == "draft"),
            draft => Assert.Equal((string?)draft["id"], (string?)activities[^1]["id"]));
    }

    [Fact]
    public async Task A_client_that_resumes_gets_an_update_it_has_missed()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var before = (await conversation.PollAsync()).Watermark;
        await conversation.SayAsync("edit");
        Assert.Equal(["edit", "final"], (await conversation.PollAsync(before)).Activities.Select(each => (string?)each["text"]));
    }

    [Fact]
    public async Task A_deletion_reaches_those_who_have_seen_the_activity_and_nobody_else()
    {
        await using var server = await Server.StartAsync();
        var conversation = await server.StartConversationAsync();
        var turn = conversation.SayAsync("remove");
        var mistake = (await conversation.PollUntilAsync(activities => activities.Count == 3))[2];
        var watermark = (await conversation.PollAsync()).Watermark;
        server.Script.Gate.SetResult();
        await turn;
        var deletion = Assert.Single((await conversation.PollAsync(watermark)).Activities);
        Assert.Equal(("messageDelete", (string?)mistake["id"]), ((string?)deletion["type"], (string?)deletion["id"]));
        Assert.Equal(["message", "message"], (await conversation.PollAsync()).Activities.Select(each => (string?)each["type"]));
    }
}
