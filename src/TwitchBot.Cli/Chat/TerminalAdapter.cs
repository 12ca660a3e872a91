using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Spectre.Console;

namespace TwitchBot.Cli.Chat;

/// <summary>A channel with one conversation, shown in a terminal.</summary>
internal sealed class TerminalAdapter(IAnsiConsole console, string locale, TimeProvider time) : BotAdapter
{
    private static readonly ChannelAccount User = new("user", "You", "user");
    private static readonly ChannelAccount Bot = new("bot", "TwitchBot", "bot");
    private int _lastId;

    /// <summary>Lets the person join, so that the bot greets.</summary>
    public Task JoinAsync(BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        var joined = Incoming(ActivityTypes.ConversationUpdate);
        joined.MembersAdded = [User, Bot];
        return RunAsync(joined, bot, cancellationToken);
    }

    /// <summary>Says a line to the bot.</summary>
    public Task SayAsync(string text, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        var message = Incoming(ActivityTypes.Message);
        message.Text = text;
        return RunAsync(message, bot, cancellationToken);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        foreach (var activity in activities.Where(activity => activity.Type == ActivityTypes.Message))
        {
            console.MarkupLine("[bold green]bot[/] > " + Markup.Escape(activity.Text ?? string.Empty));
            if (activity.SuggestedActions?.Actions is { Count: > 0 } actions)
            {
                console.MarkupLine("      [dim]" + Markup.Escape(string.Join(" | ", actions.Select(action => action.Title))) + "[/]");
            }
        }

        return Task.FromResult(Array.ConvertAll(activities, _ => new ResourceResponse(NextId())));
    }

    public override Task<ResourceResponse> UpdateActivityAsync(ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A terminal cannot change what it has printed.");

    public override Task DeleteActivityAsync(ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
        throw new NotSupportedException("A terminal cannot take back what it has printed.");

    private async Task RunAsync(Activity activity, BotCallbackHandler bot, CancellationToken cancellationToken)
    {
        using var turn = new TurnContext(this, activity);
        await RunPipelineAsync(turn, bot, cancellationToken);
    }

    private Activity Incoming(string type) => new(type)
    {
        Id = NextId(),
        ChannelId = "console",
        ServiceUrl = "urn:terminal",
        From = User,
        Recipient = Bot,
        Conversation = new ConversationAccount(id: "terminal"),
        Locale = locale,
        Timestamp = time.GetUtcNow(),
        LocalTimestamp = time.GetLocalNow(),
    };

    private string NextId() => (++_lastId).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
