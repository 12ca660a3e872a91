using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;

namespace BotFramework.Tests.Builder;

public class TeamsActivityHandlerTests
{
    [Fact]
    public async Task Members_are_told_with_their_team_and_what_Teams_says_about_them()
    {
        var handler = await RunAsync("msteams", new Activity(ActivityTypes.ConversationUpdate)
        {
            MembersAdded = [new ChannelAccount("x"), new ChannelAccount("bot")],
            ChannelData = JsonElement.Parse("""{"team":{"id":"t","name":"Team"}}"""),
        });

        Assert.Equal("x,bot in Team", handler.Heard);
    }

    [Fact]
    public async Task By_default_members_are_told_as_on_other_channels()
    {
        var update = new Activity(ActivityTypes.ConversationUpdate) { MembersRemoved = [new ChannelAccount("x")] };

        Assert.Equal("removed x", (await RunAsync("msteams", update)).Heard);
    }

    [Fact]
    public async Task Elsewhere_it_is_an_activity_handler_like_any_other()
    {
        var update = new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [new ChannelAccount("x")] };

        Assert.Equal("added x", (await RunAsync("webchat", update)).Heard);
    }

    private static async Task<Listener> RunAsync(string channelId, Activity activity)
    {
        var listener = new Listener();
        await new TestAdapter(channelId).ProcessActivityAsync(activity, listener.OnTurnAsync, TestContext.Current.CancellationToken);
        return listener;
    }

    private sealed class Listener : TeamsActivityHandler
    {
        public string? Heard { get; private set; }

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> teamsMembersAdded,
            TeamInfo? teamInfo,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
        {
            Heard = $"{string.Join(',', teamsMembersAdded.Select(member => member.Id))} in {teamInfo?.Name}";
            return Task.CompletedTask;
        }

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
        {
            Heard = $"added {membersAdded.Single().Id}";
            return Task.CompletedTask;
        }

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken)
        {
            Heard = $"removed {membersRemoved.Single().Id}";
            return Task.CompletedTask;
        }
    }
}
