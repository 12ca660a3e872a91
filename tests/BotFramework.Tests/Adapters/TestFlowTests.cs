using BotFramework.Tests.Integration;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Adapters;

public class TestFlowTests
{
    [Fact]
    public Task A_conversation_that_goes_as_expected_passes() =>
        Flow().Test("hi", "you said hi")
            .Send("there").AssertReplyContains("there")
            .Test("again", reply => Assert.Equal("you said again", reply.AsMessageActivity()!.Text))
            .StartTestAsync();

    [Fact]
    public async Task Another_answer_fails_and_says_both()
    {
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Test("hi", "hello").StartTestAsync());

        Assert.Contains("Expected: hello\nReceived: you said hi", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_answer_fails_after_the_timeout()
    {
        var flow = new TestFlow(new TestAdapter(), DelegateBot.Silent).Send("hi").AssertReply("anything", timeout: 20);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(flow.StartTestAsync);
    }

    [Fact]
    public Task Silence_can_be_expected() =>
        new TestFlow(new TestAdapter(), DelegateBot.Silent).Send("hi").AssertNoReply(timeout: 20).StartTestAsync();

    [Fact]
    public async Task An_answer_where_none_is_expected_fails() =>
        await Assert.ThrowsAsync<InvalidOperationException>(() => Flow().Send("hi").AssertNoReply(timeout: 20).StartTestAsync());

    [Fact]
    public Task The_user_joins()
    {
        var bot = new DelegateBot((turn, token) =>
            turn.SendActivityAsync($"welcome {turn.Activity.MembersAdded!.Single().Id}", cancellationToken: token));

        return new TestFlow(new TestAdapter(), bot).SendConversationUpdate().AssertReply("welcome user1").StartTestAsync();
    }

    [Fact]
    public Task An_activity_is_filled_in()
    {
        var adapter = new TestAdapter(TestAdapter.CreateConversation("Talk", user: "Ann"));
        var bot = new DelegateBot((turn, token) => turn.SendActivityAsync(
            $"{turn.Activity.From.Id} in {turn.Activity.Conversation.Id} on {turn.Activity.ChannelId}", cancellationToken: token));

        return new TestFlow(adapter, bot).Send(new Activity { Text = "hi" }).AssertReply("ann in Talk on test").StartTestAsync();
    }

    private static TestFlow Flow() => new(new TestAdapter(), DelegateBot.Echo);
}
