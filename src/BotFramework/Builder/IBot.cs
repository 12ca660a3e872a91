namespace Microsoft.Bot.Builder;

/// <summary>A bot: what runs when something happens.</summary>
public interface IBot
{
    /// <summary>Handles one incoming activity.</summary>
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
