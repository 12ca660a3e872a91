using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public class ActivityHandlerTests
{
    private static readonly ChannelAccount User = new("user1");
    private static readonly ChannelAccount Bot = new("bot");

    [Theory]
    [InlineData(ActivityTypes.Message, "message")]
    [InlineData(ActivityTypes.MessageUpdate, "message update")]
    [InlineData(ActivityTypes.MessageDelete, "message delete")]
    [InlineData(ActivityTypes.EndOfConversation, "end")]
    [InlineData(ActivityTypes.Typing, "typing")]
    [InlineData(ActivityTypes.Command, "command")]
    [InlineData(ActivityTypes.CommandResult, "command result")]
    [InlineData(ActivityTypes.ContactRelationUpdate, "unrecognized")]
    [InlineData("new type", "unrecognized")]
    public async Task Each_type_has_its_method(string type, string expected) =>
        Assert.Equal([expected], await RunAsync(new Activity(type)));

    [Fact]
    public async Task Members_added_are_told_where_one_is_not_the_bot() =>
        Assert.Equal(["added bot,user1"], await RunAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [Bot, User] }));

    [Fact]
    public async Task Members_removed_are_told_where_one_is_not_the_bot() =>
        Assert.Equal(["removed user1"], await RunAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersRemoved = [User] }));

    [Fact]
    public async Task The_bot_alone_is_no_news() =>
        Assert.Empty(await RunAsync(new Activity(ActivityTypes.ConversationUpdate) { MembersAdded = [Bot], MembersRemoved = [Bot] }));

    [Fact]
    public async Task Reactions_are_told_by_kind() =>
        Assert.Equal(["reacted like", "unreacted heart"], await RunAsync(new Activity(ActivityTypes.MessageReaction)
        {
            ReactionsAdded = [new MessageReaction("like")],
            ReactionsRemoved = [new MessageReaction("heart")],
        }));

    [Theory]
    [InlineData("webchat/join", "event webchat/join")]
    [InlineData("tokens/response", "token")]
    public async Task Events_are_told_by_name(string name, string expected) =>
        Assert.Equal([expected], await RunAsync(new Activity(ActivityTypes.Event) { Name = name }));

    [Theory]
    [InlineData("add", "installed")]
    [InlineData("add-upgrade", "installed")]
    [InlineData("remove", "uninstalled")]
    [InlineData("remove-upgrade", "uninstalled")]
    public async Task Installation_updates_are_told_by_action(string action, string expected) =>
        Assert.Equal([expected], await RunAsync(new Activity(ActivityTypes.InstallationUpdate) { Action = action }));

    [Fact]
    public async Task An_invoke_is_answered_once()
    {
        var adapter = new TestAdapter();
        var invoke = new Activity(ActivityTypes.Invoke) { Name = "nobody/knows" };
        await adapter.ProcessActivityAsync(invoke, new Recorder().OnTurnAsync, TestContext.Current.CancellationToken);

        var answer = Assert.Single(adapter.ActiveQueue);
        Assert.Equal("invokeResponse", answer.Type);
        Assert.Equal(501, Assert.IsType<InvokeResponse>(answer.Value).Status);
    }

    [Fact]
    public async Task An_activity_without_a_type_is_refused()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity());

        await Assert.ThrowsAsync<ArgumentException>(() => new Recorder().OnTurnAsync(turn, TestContext.Current.CancellationToken));
    }

    private static async Task<List<string>> RunAsync(Activity activity)
    {
        var recorder = new Recorder();
        await new TestAdapter().ProcessActivityAsync(activity, recorder.OnTurnAsync, TestContext.Current.CancellationToken);
        return recorder.Calls;
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Calls { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            Note("message");

        protected override Task OnMessageUpdateActivityAsync(
            ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("message update");

        protected override Task OnMessageDeleteActivityAsync(
            ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken) => Note("message delete");

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note($"added {string.Join(',', membersAdded.Select(member => member.Id))}");

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> membersRemoved,
            ITurnContext<IConversationUpdateActivity> turnContext,
            CancellationToken cancellationToken) => Note($"removed {string.Join(',', membersRemoved.Select(member => member.Id))}");

        protected override Task OnReactionsAddedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) => Note($"reacted {messageReactions.Single().Type}");

        protected override Task OnReactionsRemovedAsync(
            IList<MessageReaction> messageReactions,
            ITurnContext<IMessageReactionActivity> turnContext,
            CancellationToken cancellationToken) => Note($"unreacted {messageReactions.Single().Type}");

        protected override Task OnEventAsync(ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) =>
            Note($"event {turnContext.Activity.Name}");

        protected override Task OnTokenResponseEventAsync(
            ITurnContext<IEventActivity> turnContext, CancellationToken cancellationToken) => Note("token");

        protected override Task OnEndOfConversationActivityAsync(
            ITurnContext<IEndOfConversationActivity> turnContext, CancellationToken cancellationToken) => Note("end");

        protected override Task OnTypingActivityAsync(ITurnContext<ITypingActivity> turnContext, CancellationToken cancellationToken) =>
            Note("typing");

        protected override Task OnInstallationUpdateAddAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(
            ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task OnCommandActivityAsync(ITurnContext<ICommandActivity> turnContext, CancellationToken cancellationToken) =>
            Note("command");

        protected override Task OnCommandResultActivityAsync(
            ITurnContext<ICommandResultActivity> turnContext, CancellationToken cancellationToken) => Note("command result");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) =>
            Note("unrecognized");

        private Task Note(string call)
        {
            Calls.Add(call);
            return Task.CompletedTask;
        }
    }
}
