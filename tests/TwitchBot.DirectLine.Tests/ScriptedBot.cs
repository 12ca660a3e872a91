using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TwitchBot.DirectLine.Tests;

/// <summary>A bot that does what the text tells it to, and otherwise says the text back.</summary>
internal sealed class ScriptedBot(BotScript script) : ActivityHandler
{
    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        script.Conversation = turnContext.Activity.GetConversationReference();
        foreach (var member in membersAdded.Where(member => member.Id != turnContext.Activity.Recipient.Id))
        {
            var locale = ((Activity)turnContext.Activity).Locale ?? "no locale";
            var welcome = MessageFactory.Text($"Welcome {member.Name ?? "you"} ({locale})");
            await turnContext.SendActivityAsync(welcome, cancellationToken);
        }
    }

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var text = turnContext.Activity.Text ?? "";
        var words = text.Split(' ');
        script.Attachments = [.. turnContext.Activity.Attachments ?? []];
        switch (words[0])
        {
            case "fail":
                throw new InvalidOperationException("The bot is broken on purpose.");
            case "count":
                for (var i = 1; i <= int.Parse(words[1], CultureInfo.InvariantCulture); i++)
                    await Say(turnContext, $"number {i}");
                break;
            case "type":
                await turnContext.SendActivityAsync(new Activity { Type = ActivityTypes.Typing }, cancellationToken);
                await Say(turnContext, "typed");
                break;
            case "edit":
                var draft = await Say(turnContext, "draft");
                var final = MessageFactory.Text("final");
                final.Id = draft.Id;
                await turnContext.UpdateActivityAsync(final, cancellationToken);
                break;
            case "remove":
                var mistake = await Say(turnContext, "mistake");
                await script.Gate.Task.WaitAsync(cancellationToken);
                await turnContext.DeleteActivityAsync(mistake.Id!, cancellationToken);
                break;
            case "wait":
                await script.Gate.Task.WaitAsync(cancellationToken);
                await Say(turnContext, "waited");
                break;
            case "card":
                var block = new Dictionary<string, object> { ["type"] = "TextBlock", ["text"] = "Grüße" };
                var card = new Attachment
                {
                    ContentType = "application/vnd.microsoft.card.adaptive",
                    Content = new Dictionary<string, object> { ["type"] = "AdaptiveCard", ["body"] = new List<object> { block } },
                };
                await turnContext.SendActivityAsync(MessageFactory.Attachment(card), cancellationToken);
                break;
            default:
                await Say(turnContext, $"You said: {text}");
                break;
        }
    }

    protected override Task OnEventActivityAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync($"event {turnContext.Activity.Name}", cancellationToken: cancellationToken);

    private static Task<ResourceResponse> Say(ITurnContext<IMessageActivity> turn, string text) => turn.SendActivityAsync(text);
}

/// <summary>What a test and its bot tell each other.</summary>
internal sealed class BotScript
{
    /// <summary>Opens when a bot that waits may go on.</summary>
    public TaskCompletionSource Gate { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The attachments the bot saw last.</summary>
    public IReadOnlyList<Attachment> Attachments { get; set; } = [];

    /// <summary>The conversation the bot was last told about.</summary>
    public ConversationReference? Conversation { get; set; }
}
