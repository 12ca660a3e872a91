using Microsoft.Bot.Builder;

namespace BotFramework.Tests.Integration;

/// <summary>A bot that does what it is told; by default it repeats what is said.</summary>
internal sealed class DelegateBot(Func<ITurnContext, CancellationToken, Task> turn) : IBot
{
    public static IBot Echo { get; } = new DelegateBot(
        (turnContext, token) => turnContext.SendActivityAsync($"you said {turnContext.Activity.Text}", cancellationToken: token));

    public static IBot Silent { get; } = new DelegateBot((_, _) => Task.CompletedTask);

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        turn(turnContext, cancellationToken);
}
