using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.Builder;

public sealed class TurnContextTests : IDisposable
{
    private readonly TestAdapter _adapter = new();
    private readonly TurnContext _turn;

    public TurnContextTests() => _turn = new TurnContext(_adapter, _adapter.MakeActivity("hi"));

    public void Dispose() => _turn.Dispose();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_sent_is_addressed_to_the_other_side()
    {
        await _turn.SendActivityAsync("hello", cancellationToken: Token);

        var reply = (Activity)_adapter.GetNextReply()!;
        Assert.Equal(("bot", "user1", "Conversation1"), (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id));
        Assert.Equal(_turn.Activity.Id, reply.ReplyToId);
        Assert.Equal("en-us", reply.Locale);
    }

    [Fact]
    public async Task A_trace_is_no_response()
    {
        await _turn.SendActivityAsync(new Activity(ActivityTypes.Trace), Token);
        Assert.False(_turn.Responded);

        await _turn.SendActivityAsync("hello", cancellationToken: Token);
        Assert.True(_turn.Responded);
    }

    [Fact]
    public async Task Handlers_see_what_is_sent_in_order_and_may_keep_it_back()
    {
        List<string> seen = [];
        _turn.OnSendActivities((_, activities, next) =>
        {
            seen.Add("first");
            activities[0].Text += "!";
            return next();
        });
        _turn.OnSendActivities((_, activities, next) =>
        {
            seen.Add($"second: {activities[0].Text}");
            return activities[0].Text == "secret!" ? Task.FromResult<ResourceResponse[]>([]) : next();
        });

        await _turn.SendActivityAsync("hello", cancellationToken: Token);
        await _turn.SendActivityAsync("secret", cancellationToken: Token);

        Assert.Equal(["first", "second: hello!", "first", "second: secret!"], seen);
        Assert.Equal("hello!", Assert.Single(_adapter.ActiveQueue).Text);
    }

    [Fact]
    public async Task Handlers_see_updates_and_deletions()
    {
        List<string?> seen = [];
        _turn.OnUpdateActivity((_, activity, next) =>
        {
            seen.Add(activity.Text);
            return next();
        });
        _turn.OnDeleteActivity((_, reference, next) =>
        {
            seen.Add(reference.ActivityId);
            return next();
        });
        var message = MessageFactory.Text("first");
        await _turn.SendActivityAsync(message, Token);
        await _turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = message.Id, Text = "second" }, Token);
        Assert.Equal("second", Assert.Single(_adapter.ActiveQueue).Text);

        await _turn.DeleteActivityAsync(message.Id!, Token);

        Assert.Empty(_adapter.ActiveQueue);
        Assert.Equal(["second", message.Id], seen);
    }

    [Fact]
    public async Task Nothing_is_sent_after_the_turn()
    {
        _turn.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => _turn.SendActivityAsync("late", cancellationToken: Token));
    }

    [Fact]
    public async Task An_empty_text_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => _turn.SendActivityAsync(" ", cancellationToken: Token));

    [Fact]
    public void Turn_state_finds_values_by_type_and_by_name_without_case()
    {
        _turn.TurnState.Add(_adapter);
        _turn.TurnState.Set("Name", "value");

        Assert.Same(_adapter, _turn.TurnState.Get<TestAdapter>());
        Assert.Equal("value", _turn.TurnState.Get<string>("name"));
        Assert.Null(_turn.TurnState.Get<TestAdapter>("name"));
        Assert.Null(_turn.TurnState.Get<TurnContext>());
    }
}
