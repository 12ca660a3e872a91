using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TwitchBot.Benchmarks.Servers;

/// <summary>Says back what it is told, and keeps nothing.</summary>
internal sealed class EchoBot : ActivityHandler
{
    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        turnContext.SendActivityAsync(MessageFactory.Text(turnContext.Activity.Text), cancellationToken);
}
