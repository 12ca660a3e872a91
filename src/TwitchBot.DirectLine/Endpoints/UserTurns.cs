using Microsoft.AspNetCore.Http;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Limits;
using TwitchBot.DirectLine.Turns;
using TwitchBot.DirectLine.Uploads;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>Takes what a client sent into the conversation, runs the turn and answers with the activity's id.</summary>
internal sealed class UserTurns(IConversationFeed feed, TurnRunner turns, RequestLimits limits, DirectLineOptions options)
{
    /// <summary>Runs the turn of one activity.</summary>
    /// <param name="caller">Who sends it.</param>
    /// <param name="conversationId">Where to.</param>
    /// <param name="claimedId">The user id outside the body, if any; the body's own goes first.</param>
    /// <param name="body">The activity, JSON.</param>
    /// <param name="files">Files that come along, with the address of each.</param>
    public async Task<IResult> RunAsync(
        Caller caller,
        string conversationId,
        string? claimedId,
        ReadOnlyMemory<byte> body,
        IReadOnlyList<(Upload File, string Url)> files)
    {
        if (limits.OfConversation(conversationId) is { } tooMany)
            return tooMany;
        var (client, refusal) = ClientActivity.Read(body);
        if (client is null)
            return refusal!;
        using (client)
        {
            if (await feed.FindAsync(conversationId) is not { } conversation
                || await feed.ReserveIdAsync(conversationId) is not { } id)
            {
                return Refusal.UnknownConversation;
            }

            var sender = caller.Sender(conversation, client.SenderId ?? claimedId, client.SenderName);
            var activity = new UserActivity(id, conversationId, sender, new Party(options.BotId, options.BotName));
            return await turns.RunAsync(activity, activity.Write(client, files)) is { } problem
                ? problem
                : Results.Json(new ResourceIdResponse(id), WireJson.Default.ResourceIdResponse);
        }
    }
}
