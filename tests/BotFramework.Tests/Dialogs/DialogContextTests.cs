using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using static BotFramework.Tests.Dialogs.DialogConversation;

namespace BotFramework.Tests.Dialogs;

public class DialogContextTests
{
    [Fact]
    public async Task Beginning_a_dialog_that_is_not_there_names_it()
    {
        var error = await Assert.ThrowsAsync<ArgumentException>(() => On([], dc => dc.BeginDialogAsync("nowhere")));

        Assert.Contains("nowhere", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stack_with_a_dialog_that_is_gone_names_it()
    {
        var stack = new DialogState([new DialogInstance { Id = "gone" }]);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => On([], dc => dc.ContinueDialogAsync(), stack));
        Assert.Contains("gone", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Continuing_an_empty_stack_says_empty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await On([], dc => dc.ContinueDialogAsync())).Status);

    [Fact]
    public async Task Cancelling_an_empty_stack_says_empty() =>
        Assert.Equal(DialogTurnStatus.Empty, (await On([], dc => dc.CancelAllDialogsAsync())).Status);

    [Fact]
    public async Task A_dialog_that_waits_says_waiting_and_stays_on_the_stack()
    {
        var stack = new DialogState();

        var result = await On([new WaterfallDialog("w", [Say("hi")])], dc => dc.BeginDialogAsync("w"), stack);

        Assert.Equal(DialogTurnStatus.Waiting, result.Status);
        Assert.Equal("w", Assert.Single(stack.DialogStack).Id);
    }

    [Fact]
    public async Task The_last_dialog_to_end_says_complete_with_its_result()
    {
        var stack = new DialogState();

        var result = await On([Ending("w", "done")], dc => dc.BeginDialogAsync("w"), stack);

        Assert.Equal((DialogTurnStatus.Complete, "done"), (result.Status, result.Result));
        Assert.Empty(stack.DialogStack);
    }

    [Fact]
    public async Task Cancelling_empties_the_stack()
    {
        var stack = new DialogState();
        var outer = new WaterfallDialog("outer", [(step, cancel) => step.BeginDialogAsync("inner", null, cancel)]);

        var result = await On(
            [outer, new WaterfallDialog("inner", [Say("hi")])],
            async dc =>
            {
                await dc.BeginDialogAsync("outer");
                Assert.Equal(["inner", "outer"], dc.Stack.Select(instance => instance.Id));
                return await dc.CancelAllDialogsAsync();
            },
            stack);

        Assert.Equal(DialogTurnStatus.Cancelled, result.Status);
        Assert.Empty(stack.DialogStack);
    }

    [Fact]
    public async Task Replacing_puts_a_dialog_in_the_place_of_the_active_one_without_resuming_that_below()
    {
        var stack = new DialogState();
        var outer = new WaterfallDialog("outer", [(step, cancel) => step.BeginDialogAsync("inner", null, cancel), Say("again")]);
        var inner = new WaterfallDialog("inner", [(step, cancel) => step.ReplaceDialogAsync("other", "given", cancel)]);
        object? options = null;
        var other = new WaterfallDialog("other", [(step, _) =>
        {
            options = step.Options;
            return Task.FromResult(Dialog.EndOfTurn);
        }]);

        await On([outer, inner, other], dc => dc.BeginDialogAsync("outer"), stack);

        Assert.Equal(["other", "outer"], stack.DialogStack.Select(instance => instance.Id));
        Assert.Equal("given", options);
    }

    [Fact]
    public async Task A_cancellation_token_as_result_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => On([], dc => dc.EndDialogAsync((object)CancellationToken.None)));

    [Fact]
    public async Task Prompting_without_options_is_refused() =>
        await Assert.ThrowsAsync<ArgumentNullException>(() => On([new TextPrompt("name")], dc => dc.PromptAsync("name", null!)));

    [Fact]
    public async Task The_child_is_the_stack_inside_the_active_component() =>
        await On(
            [Component(new WaterfallDialog("w", [Say("hi")]))],
            async dc =>
            {
                Assert.Null(dc.Child);
                var result = await dc.BeginDialogAsync("root");
                Assert.Equal("w", dc.Child!.ActiveDialog!.Id);
                Assert.Same(dc, dc.Child.Parent);
                return result;
            });

    [Fact]
    public void A_dialog_without_an_id_has_the_name_of_its_type() => Assert.Equal("ComponentDialog", new ComponentDialog().Id);

    [Fact]
    public void A_second_dialog_of_the_same_id_gets_a_number()
    {
        var (first, second) = (new TextPrompt("name"), new TextPrompt("name"));

        var dialogs = new DialogSet().Add(first).Add(second).Add(first);

        Assert.Equal("name2", second.Id);
        Assert.Same(second, dialogs.Find("name2"));
        Assert.Null(dialogs.Find("name3"));
    }

    [Fact]
    public async Task A_set_without_a_state_property_has_no_stack_to_open() =>
        await Assert.ThrowsAsync<InvalidOperationException>(
            () => new TestAdapter().ProcessActivityAsync(
                Text("hi"),
                (turn, cancel) => new DialogSet().CreateContextAsync(turn, cancel),
                TestContext.Current.CancellationToken));

    private static WaterfallDialog Ending(string id, string result) =>
        new(id, [(step, cancel) => step.EndDialogAsync(result, cancel)]);

    private static async Task<DialogTurnResult> On(
        Dialog[] dialogs, Func<DialogContext, Task<DialogTurnResult>> act, DialogState? stack = null)
    {
        var set = new DialogSet();
        foreach (var dialog in dialogs)
            set.Add(dialog);

        DialogTurnResult? result = null;
        await new TestAdapter().ProcessActivityAsync(
            Text("hi"),
            async (turn, _) => result = await act(new DialogContext(set, turn, stack ?? new DialogState())),
            TestContext.Current.CancellationToken);
        return result!;
    }
}
