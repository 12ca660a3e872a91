using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;

namespace TwitchBot.DirectLine.Turns;

/// <summary>
/// Keeps the refusal of a turn (its queue is full, for example) away from <see cref="BotAdapter.OnTurnError"/>: it is an
/// answer for the client, not a failure of the bot that needs an apology in the conversation.
/// </summary>
internal sealed class RefusedTurns : Microsoft.Bot.Builder.IMiddleware
{
    private const string Key = "TwitchBot.DirectLine.Refused";

    /// <summary>Why the turn was refused; null where it ran.</summary>
    public static BadHttpRequestException? Of(ITurnContext turnContext) =>
        turnContext.TurnState.Get<BadHttpRequestException>(Key);

    /// <inheritdoc />
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(next);
        try
        {
            await next(cancellationToken);
        }
        catch (BadHttpRequestException refused)
        {
            turnContext.TurnState.Set(Key, refused);
        }
    }
}
