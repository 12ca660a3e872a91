using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Microsoft.Bot.Serialization;

namespace Microsoft.Bot.Builder.Teams;

/// <summary>An <see cref="ActivityHandler"/> that knows what Teams adds.</summary>
/// <remarks>Members carry what the activity says about them; nobody asks the team's roster.</remarks>
public class TeamsActivityHandler : ActivityHandler
{
    /// <inheritdoc/>
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.ChannelId != Channels.Msteams)
            return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);

        var team = activity.GetChannelData<TeamsChannelData>()?.Team;
        if (activity.MembersAdded is { } added)
            return OnTeamsMembersAddedAsync(TeamsMembers(added), team, turnContext, cancellationToken);
        if (activity.MembersRemoved is { } removed)
            return OnTeamsMembersRemovedAsync(TeamsMembers(removed), team, turnContext, cancellationToken);
        return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
    }

    /// <summary>Members joined a chat or a team; the bot may be among them.</summary>
    protected virtual Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    /// <summary>Members left a chat or a team; the bot may be among them.</summary>
    protected virtual Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo? teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken) =>
        OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    private static List<TeamsChannelAccount> TeamsMembers(IList<ChannelAccount> members) =>
        [.. members.Select(member => WireJson.Convert<TeamsChannelAccount>(member)!)];
}
