using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using static BotFramework.Tests.Dialogs.DialogConversation;

namespace BotFramework.Tests.Dialogs;

public class ComponentDialogTests
{
    [Fact]
    public Task The_first_dialog_added_begins() =>
        With(new WaterfallDialog("first", [Say("first")]), new WaterfallDialog("second", [Say("second")]))
            .Test("hi", "first")
            .StartTestAsync();

    [Fact]
    public Task The_initial_dialog_begins_where_one_is_named()
    {
        var root = Component(new WaterfallDialog("first", [Say("first")]), new WaterfallDialog("second", [Say("second")]));
        root.InitialDialogId = "second";

        return new DialogConversation(root).Start().Test("hi", "second").StartTestAsync();
    }

#if !BOTSDK_MICROSOFT
    [Fact]
    public async Task A_component_without_dialogs_says_so()
    {
        var flow = new DialogConversation(new ComponentDialog("empty")).Start().Send("hi");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(flow.StartTestAsync);
        Assert.Contains("empty", error.Message, StringComparison.Ordinal);
    }
#endif

    [Fact]
    public Task A_nested_component_keeps_its_own_stack_and_returns_its_result()
    {
        var inner = Named(
            "inner",
            new WaterfallDialog("steps", [Say("deep?"), (step, cancel) => step.EndDialogAsync(step.Result, cancel)]));
        var middle = Named("middle", Beginning("inner"), inner);
        var root = Component(
            new WaterfallDialog("steps",
            [
                (step, cancel) => step.BeginDialogAsync("middle", null, cancel),
                (step, cancel) => Say($"up came {step.Result}")(step, cancel),
            ]),
            middle);

        return new DialogConversation(root).Start()
            .Test("hi", "deep?").Test("very", "up came very")
            .StartTestAsync();
    }

    [Fact]
    public Task A_dialog_inside_may_begin_one_from_outside()
    {
        var inner = Named("inner", Beginning("shared"));
        var root = Component(Beginning("inner"), inner, new WaterfallDialog("shared", [Say("shared")]));

        return new DialogConversation(root).Start().Test("hi", "shared").StartTestAsync();
    }

    [Fact]
    public Task An_interruption_answers_and_the_question_waits_on() =>
        Interruptible()
            .Test("hi", "name?")
            .Test("help", "no need to worry").AssertReply("name?")
            .Test("Ada", "got Ada")
            .StartTestAsync();

    [Fact]
    public Task An_interruption_may_cancel_everything() =>
        Interruptible()
            .Test("hi", "name?").Test("stop", "stopped").Test("hi again", "name?")
            .StartTestAsync();

    [Fact]
    public Task An_interruption_may_begin_a_dialog_on_top_and_the_question_comes_again_after_it() =>
        Interruptible()
            .Test("hi", "name?")
            .Test("survey", "stars?")
            .Test("five", "name?")
            .Test("Ada", "got Ada")
            .StartTestAsync();

    [Fact]
    public Task A_component_resumed_by_a_dialog_on_top_of_it_asks_again() =>
        new DialogConversation(new Switchboard()).Start()
            .Test("hi", "name?")
            .Test("detour", "detour?")
            .Test("back", "name?")
            .Test("Ada", "got Ada")
            .StartTestAsync();

    [Fact]
    public Task A_cancelled_component_tells_the_dialogs_inside()
    {
        var told = new Recorder("told");
        var inner = Named("inner", told);
        var root = new Cancelling(inner);

        return new DialogConversation(root).Start()
            .Test("hi", "recording").Test("stop", "inside: CancelCalled").AssertReply("cancelled")
            .StartTestAsync();
    }

    private static TestFlow Interruptible() => new DialogConversation(new Helpful()).Start();

    private static ComponentDialog Named(string id, params Dialog[] dialogs)
    {
        var component = new ComponentDialog(id);
        foreach (var dialog in dialogs)
            component.AddDialog(dialog);
        return component;
    }

    private static WaterfallDialog Beginning(string dialogId) =>
        new("steps", [(step, cancel) => step.BeginDialogAsync(dialogId, null, cancel)]);

    private static WaterfallDialog AskName() => new("ask",
    [
        (step, cancel) => step.PromptAsync("name", new PromptOptions { Prompt = Text("name?") }, cancel),
        async (step, cancel) =>
        {
            await step.Context.SendActivityAsync($"got {step.Result}", cancellationToken: cancel);
            return await step.EndDialogAsync(null, cancel);
        },
    ]);

    private sealed class Helpful : ComponentDialog
    {
        public Helpful()
            : base("helpful")
        {
            AddDialog(AskName());
            AddDialog(new TextPrompt("name"));
            AddDialog(new WaterfallDialog("survey", [Say("stars?")]));
        }

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            switch (innerDc.Context.Activity.Text)
            {
                case "help":
                    await innerDc.Context.SendActivityAsync("no need to worry", cancellationToken: cancellationToken);
                    await innerDc.RepromptDialogAsync(cancellationToken);
                    return EndOfTurn;
                case "stop":
                    await innerDc.Context.SendActivityAsync("stopped", cancellationToken: cancellationToken);
                    return await innerDc.CancelAllDialogsAsync(cancellationToken);
                case "survey":
                    return await innerDc.BeginDialogAsync("survey", null, cancellationToken);
                default:
                    return await base.OnContinueDialogAsync(innerDc, cancellationToken);
            }
        }
    }

    private sealed class Switchboard : ComponentDialog
    {
        public Switchboard()
            : base("switchboard")
        {
            AddDialog(Named("main", AskName(), new TextPrompt("name")));
            AddDialog(new WaterfallDialog("detour", [Say("detour?")]));
        }

        protected override Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default) =>
            innerDc.Context.Activity.Text == "detour"
                ? innerDc.BeginDialogAsync("detour", null, cancellationToken)
                : base.OnContinueDialogAsync(innerDc, cancellationToken);
    }

    private sealed class Cancelling : ComponentDialog
    {
        public Cancelling(Dialog inside)
            : base("cancelling") => AddDialog(inside);

        protected override async Task<DialogTurnResult> OnContinueDialogAsync(
            DialogContext innerDc, CancellationToken cancellationToken = default)
        {
            var result = await innerDc.CancelAllDialogsAsync(cancellationToken);
            await innerDc.Context.SendActivityAsync("cancelled", cancellationToken: cancellationToken);
            return result;
        }
    }

    private sealed class Recorder(string id) : Dialog(id)
    {
        public override async Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
        {
            await dc.Context.SendActivityAsync("recording", cancellationToken: cancellationToken);
            return EndOfTurn;
        }

        public override Task EndDialogAsync(
            ITurnContext turnContext,
            DialogInstance instance,
            DialogReason reason,
            CancellationToken cancellationToken = default) =>
            turnContext.SendActivityAsync($"inside: {reason}", cancellationToken: cancellationToken);
    }
}
