using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static BotFramework.Tests.Dialogs.DialogConversation;

namespace BotFramework.Tests.Dialogs;

public class RunAsyncTests
{
    private static readonly Dialog TwoSteps = new WaterfallDialog("two", [Say("one"), Say("two")]);

    [Fact]
    public Task The_first_turn_begins_the_dialog_and_the_next_continues_it() =>
        new DialogConversation(TwoSteps).Start().Test("a", "one").Test("b", "two").StartTestAsync();

    [Fact]
    public Task The_turn_after_the_end_begins_it_again() =>
        new DialogConversation(TwoSteps).Start()
            .Test("a", "one").Test("b", "two").Send("c").Test("d", "one")
            .StartTestAsync();

    [Fact]
    public Task The_end_of_the_conversation_leaves_a_bot_that_nobody_called_as_it_is() =>
        new DialogConversation(TwoSteps).Start()
            .Test("a", "one").Send(new Activity(ActivityTypes.EndOfConversation)).Test("b", "two")
            .StartTestAsync();

    [Fact]
    public Task A_dialog_may_begin_without_a_message() =>
        new DialogConversation(TwoSteps).Start().SendConversationUpdate().AssertReply("one").Test("b", "two").StartTestAsync();

    [Fact]
    public async Task Conversations_of_one_dialog_object_do_not_meet()
    {
        var root = Asking(new TextPrompt("name"), new PromptOptions { Prompt = Text("name?") });
        var (first, second) = (new DialogConversation(root), new DialogConversation(root));

        await first.Start().Test("hi", "name?").StartTestAsync();
        await second.Start().Test("hi", "name?").Test("Ada", "got Ada").StartTestAsync();
        await first.Start().Test("Bob", "got Bob").StartTestAsync();
    }

    [Fact]
    public async Task An_error_in_a_step_reaches_the_caller()
    {
        var failing = new WaterfallDialog("w", [(_, _) => throw new TimeoutException("the step's own")]);
        var flow = new DialogConversation(failing).Start().Send("hi");

        var error = await Assert.ThrowsAsync<TimeoutException>(flow.StartTestAsync);
        Assert.Equal("the step's own", error.Message);
    }

    [Fact]
    public Task A_step_sees_the_state_property_as_it_will_be_saved()
    {
        var state = new ConversationState(new MemoryStorage());
        var stack = state.CreateProperty<DialogState>("stack");
        var adapter = new TestAdapter();

        return new TestFlow(adapter, async (turn, cancel) =>
        {
            await TwoSteps.RunAsync(turn, stack, cancel);
            var saved = await stack.GetAsync(turn, () => new DialogState(), cancel);
            await turn.SendActivityAsync($"{saved.DialogStack.Count} open", cancellationToken: cancel);
            await state.SaveChangesAsync(turn, false, cancel);
        })
            .Test("a", "one").AssertReply("1 open")
            .StartTestAsync();
    }
}
