namespace Microsoft.Bot.Builder;

/// <summary>Saves states at the end of every turn that did not fail.</summary>
public class AutoSaveStateMiddleware : IMiddleware
{
    /// <summary>Makes middleware that saves these states.</summary>
    public AutoSaveStateMiddleware(params BotState[] botStates) => BotStateSet = new BotStateSet(botStates);

    /// <summary>The states it saves.</summary>
    public BotStateSet BotStateSet { get; set; }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        await next(cancellationToken);
        await BotStateSet.SaveAllChangesAsync(turnContext, force: false, cancellationToken);
    }
}
