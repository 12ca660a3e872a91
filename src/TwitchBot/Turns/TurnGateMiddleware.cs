using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using IMiddleware = Microsoft.Bot.Builder.IMiddleware;

namespace TwitchBot.Turns;

/// <summary>
/// The first middleware of every adapter: one turn at a time per conversation, and none twice. When too many wait it throws
/// <see cref="BadHttpRequestException"/> with status 429, which the adapters answer with its sentence.
/// </summary>
/// <param name="gate">The gate, shared by all adapters.</param>
/// <param name="deliveries">What came in already.</param>
public sealed class TurnGateMiddleware(TurnGate gate, Deliveries deliveries) : IMiddleware
{
    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        var conversation = $"{activity.ChannelId}/{activity.Conversation.Id}";
        var delivery = IsRedeliverable(activity) ? $"{conversation}/{activity.Id}" : null;
        if (delivery is not null && !deliveries.Add(delivery))
        {
            return;
        }

        try
        {
            if (!await gate.EnterAsync(conversation, cancellationToken))
            {
                throw new BadHttpRequestException(
                    "Too many messages of this conversation are waiting; send the next one a little later.", StatusCodes.Status429TooManyRequests);
            }

            try
            {
                await next(cancellationToken);
            }
            finally
            {
                gate.Leave(conversation);
            }
        }
        catch when (delivery is not null)
        {
            deliveries.Forget(delivery);
            throw;
        }
    }

    /// <summary>A channel sends a message again when its answer was late. Where replies travel in that answer, it needs them.</summary>
    private static bool IsRedeliverable(Activity activity) =>
        activity.Type == ActivityTypes.Message && !string.IsNullOrEmpty(activity.Id) && activity.DeliveryMode != DeliveryModes.ExpectReplies;
}
