namespace Microsoft.Bot.Builder;

/// <summary>A step that every turn passes before it reaches the bot.</summary>
public interface IMiddleware
{
    /// <summary>Handles a turn; what is not passed to <paramref name="next"/> never reaches the bot.</summary>
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
