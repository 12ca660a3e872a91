using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using static BotFramework.Tests.Dialogs.DialogConversation;

namespace BotFramework.Tests.Dialogs;

public class WaterfallDialogTests
{
    [Fact]
    public Task Steps_run_in_order_one_per_message() =>
        With(new WaterfallDialog("w", [Say("one"), Say("two"), Say("three")]))
            .Test("a", "one").Test("b", "two").Test("c", "three")
            .StartTestAsync();

    [Fact]
    public Task A_step_added_later_runs_last() =>
        With(new WaterfallDialog("w", [Say("one")]).AddStep(Say("two")))
            .Test("a", "one").Test("b", "two")
            .StartTestAsync();

    [Fact]
    public Task After_the_last_step_the_dialog_ends_and_begins_anew() =>
        With(new WaterfallDialog("w", [Say("only")]))
            .Test("a", "only").Send("b").Test("c", "only")
            .StartTestAsync();

    [Fact]
    public Task A_step_finds_the_message_as_its_result() =>
        With(new WaterfallDialog("w", [Say("name?"), Echo]))
            .Test("hi", "name?").Test("Ada", "Ada because ContinueCalled at 1")
            .StartTestAsync();

    [Fact]
    public Task NextAsync_runs_the_next_step_at_once_with_a_result() =>
        With(new WaterfallDialog("w", [(step, cancel) => step.NextAsync("given", cancel), Echo]))
            .Test("hi", "given because NextCalled at 1")
            .StartTestAsync();

    [Fact]
    public Task NextAsync_in_the_last_step_ends_the_dialog_with_the_result() =>
        With(
            new WaterfallDialog("outer", [(step, cancel) => step.BeginDialogAsync("inner", null, cancel), Echo]),
            new WaterfallDialog("inner", [(step, cancel) => step.NextAsync("inner's", cancel)]))
            .Test("hi", "inner's because EndCalled at 1")
            .StartTestAsync();

    [Fact]
    public async Task NextAsync_twice_in_one_step_is_refused()
    {
        var flow = With(new WaterfallDialog("w",
        [
            async (step, cancel) =>
            {
                await step.NextAsync(null, cancel);
                return await step.NextAsync(null, cancel);
            },
            Say("two"),
        ])).Send("hi");

        await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);
    }

    [Fact]
    public async Task A_cancellation_token_as_result_is_refused()
    {
        var flow = With(new WaterfallDialog("w", [(step, cancel) => step.NextAsync((object)cancel, cancel)])).Send("hi");

        await Assert.ThrowsAsync<ArgumentException>(flow.StartTestAsync);
    }

    [Fact]
    public Task Options_are_there_in_every_step() =>
        With(
            new WaterfallDialog("outer", [(step, cancel) => step.BeginDialogAsync("inner", "blue", cancel)]),
            new WaterfallDialog("inner", [SayOptions, SayOptions]))
            .Test("a", "blue").Test("b", "blue")
            .StartTestAsync();

    [Fact]
    public Task Values_survive_the_storage() =>
        With(new WaterfallDialog("w",
        [
            (step, _) =>
            {
                step.Values["text"] = "since May";
                step.Values["whole"] = 42;
                step.Values["part"] = 0.5;
                step.Values["flag"] = true;
                step.Values["list"] = new List<object> { "a", 1 };
                step.Values["map"] = new Dictionary<string, object> { ["b"] = "c" };
                return Task.FromResult(Dialog.EndOfTurn);
            },
            async (step, cancel) =>
            {
                Assert.Equal("since May", step.Values["text"]);
                Assert.Equal(42, Convert.ToInt32(step.Values["whole"]));
                Assert.Equal(0.5, step.Values["part"]);
                Assert.Equal(true, step.Values["flag"]);
                return await Say("kept")(step, cancel);
            },
        ])).Send("a").Test("b", "kept").StartTestAsync();

    [Fact]
    public Task Another_activity_than_a_message_leaves_the_waterfall_waiting() =>
        With(new WaterfallDialog("w", [Say("one"), Say("two")]))
            .Test("a", "one").Send(new Activity(ActivityTypes.Typing)).Test("b", "two")
            .StartTestAsync();

    private static async Task<DialogTurnResult> Echo(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        await step.Context.SendActivityAsync(
            $"{step.Result} because {step.Reason} at {step.Index}", cancellationToken: cancellationToken);
        return await step.EndDialogAsync(null, cancellationToken);
    }

    private static Task<DialogTurnResult> SayOptions(WaterfallStepContext step, CancellationToken cancellationToken) =>
        Say((string)step.Options!)(step, cancellationToken);
}
