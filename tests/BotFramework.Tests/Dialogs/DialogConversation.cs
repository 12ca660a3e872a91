using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Dialogs;

/// <summary>A bot that runs one dialog; its state goes through the storage on every turn.</summary>
internal sealed class DialogConversation
{
    private readonly Dialog _root;
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<DialogState> _stack;

    public DialogConversation(Dialog root, string channelId = "test", string conversationType = "personal")
    {
        _root = root;
        _state = new ConversationState(Storage);
        _stack = _state.CreateProperty<DialogState>("stack");
        var conversation = TestAdapter.CreateConversation("dialogs");
        conversation.ChannelId = channelId;
        conversation.Conversation.ConversationType = conversationType;
        Adapter = new TestAdapter(conversation);
    }

    public MemoryStorage Storage { get; } = new();

    public TestAdapter Adapter { get; }

    public static TestFlow With(params Dialog[] dialogs) => new DialogConversation(Component(dialogs)).Start();

    public static ComponentDialog Component(params Dialog[] dialogs)
    {
        var component = new ComponentDialog("root");
        foreach (var dialog in dialogs)
            component.AddDialog(dialog);
        return component;
    }

    /// <summary>A prompt asked in a waterfall that says what came of it.</summary>
    public static ComponentDialog Asking(Dialog prompt, PromptOptions options) => Component(
        new WaterfallDialog("ask",
        [
            (step, cancel) => step.PromptAsync(prompt.Id, options, cancel),
            async (step, cancel) =>
            {
                await step.Context.SendActivityAsync($"got {step.Result}", cancellationToken: cancel);
                return await step.EndDialogAsync(step.Result, cancel);
            },
        ]),
        prompt);

    public static WaterfallStep Say(string text) => async (step, cancel) =>
    {
        await step.Context.SendActivityAsync(text, cancellationToken: cancel);
        return Dialog.EndOfTurn;
    };

    public static Activity Text(string text) => MessageFactory.Text(text);

    public TestFlow Start() => new(Adapter, OnTurnAsync);

    private async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        await _root.RunAsync(turnContext, _stack, cancellationToken);
        await _state.SaveChangesAsync(turnContext, false, cancellationToken);
    }
}
