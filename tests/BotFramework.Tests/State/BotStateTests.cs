using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;

namespace BotFramework.Tests.State;

public class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Trip> _trip;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _trip = _state.CreateProperty<Trip>("trip");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_default_is_made_once_and_kept()
    {
        using var turn = Turn();
        var made = await _trip.GetAsync(turn, () => new Trip { To = "Rome" }, Token);

        Assert.Same(made, await _trip.GetAsync(turn, () => new Trip(), Token));
        await _state.SaveChangesAsync(turn, cancellationToken: Token);
        using var next = Turn();
        Assert.Equal("Rome", (await _trip.GetAsync(next, cancellationToken: Token)).To);
    }

    [Fact]
    public async Task Without_a_default_a_missing_value_is_null_or_zero()
    {
        using var turn = Turn();

        Assert.Null(await _trip.GetAsync(turn, cancellationToken: Token));
        Assert.Equal(0, await _state.CreateProperty<int>("count").GetAsync(turn, cancellationToken: Token));
    }

    [Fact]
    public async Task What_the_bot_changes_in_an_object_is_saved()
    {
        await RunAsync(trip => trip.Stops.Add("Pisa"));
        await RunAsync(trip => trip.Stops.Add("Rome"));

        using var turn = Turn();
        Assert.Equal(["Pisa", "Rome"], (await _trip.GetAsync(turn, cancellationToken: Token)).Stops);
    }

    [Fact]
    public async Task What_was_not_changed_is_not_written()
    {
        await RunAsync(trip => trip.To = "Rome");
        await RunAsync(trip => trip.To = "Rome");

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task A_turn_reads_the_storage_once()
    {
        using var turn = Turn();
        await _trip.GetAsync(turn, cancellationToken: Token);
        await _trip.GetAsync(turn, cancellationToken: Token);

        Assert.Equal(1, _storage.Reads);
    }

    [Fact]
    public async Task A_turn_that_read_stale_state_does_not_overwrite_newer_state()
    {
        await RunAsync(trip => trip.To = "Rome");
        using var stale = Turn();
        (await _trip.GetAsync(stale, cancellationToken: Token)).To = "Pisa";
        await RunAsync(trip => trip.To = "Oslo");

        await Assert.ThrowsAsync<ArgumentException>(() => _state.SaveChangesAsync(stale, cancellationToken: Token));
    }

    [Fact]
    public async Task A_turn_may_save_twice()
    {
        await RunAsync(trip => trip.To = "Rome");
        using var turn = Turn();
        var trip = await _trip.GetAsync(turn, cancellationToken: Token);
        trip.To = "Pisa";
        await _state.SaveChangesAsync(turn, cancellationToken: Token);
        trip.To = "Oslo";
        await _state.SaveChangesAsync(turn, cancellationToken: Token);

        using var next = Turn();
        Assert.Equal("Oslo", (await _trip.GetAsync(next, cancellationToken: Token)).To);
    }

    [Fact]
    public async Task A_deleted_property_is_gone_and_the_others_stay()
    {
        var count = _state.CreateProperty<int>("count");
        using (var turn = Turn())
        {
            await count.SetAsync(turn, 3, Token);
            await _trip.SetAsync(turn, new Trip(), Token);
            await _state.SaveChangesAsync(turn, cancellationToken: Token);
        }

        using (var turn = Turn())
        {
            await _trip.DeleteAsync(turn, Token);
            await _state.SaveChangesAsync(turn, cancellationToken: Token);
        }

        using var last = Turn();
        Assert.Null(await _trip.GetAsync(last, cancellationToken: Token));
        Assert.Equal(3, await count.GetAsync(last, cancellationToken: Token));
    }

    [Fact]
    public async Task Cleared_state_is_empty_once_saved()
    {
        await RunAsync(trip => trip.To = "Rome");
        using var turn = Turn();
        await _state.ClearStateAsync(turn, Token);
        await _state.SaveChangesAsync(turn, cancellationToken: Token);

        using var next = Turn();
        Assert.Null(await _trip.GetAsync(next, cancellationToken: Token));
    }

    [Fact]
    public async Task Deleted_state_is_gone_at_once()
    {
        await RunAsync(trip => trip.To = "Rome");
        using var turn = Turn();
        await _state.DeleteAsync(turn, Token);

        Assert.Null(await _trip.GetAsync(turn, cancellationToken: Token));
    }

    [Fact]
    public async Task State_is_kept_by_channel_and_conversation_or_user()
    {
        var user = new UserState(_storage);
        using var turn = Turn();
        await user.CreateProperty<int>("n").SetAsync(turn, 1, Token);
        await _trip.SetAsync(turn, new Trip(), Token);
        await new AutoSaveStateMiddleware(user, _state).OnTurnAsync(turn, _ => Task.CompletedTask, Token);

        Assert.Equal(["test/conversations/Conversation1", "test/users/user1"], _storage.Keys.Order());
    }

    [Fact]
    public async Task An_activity_without_a_conversation_has_no_state()
    {
        using var turn = new TurnContext(new TestAdapter(), new Activity(ActivityTypes.Message) { ChannelId = "test" });

        await Assert.ThrowsAsync<InvalidOperationException>(() => _trip.GetAsync(turn, cancellationToken: Token));
    }

    [Fact]
    public async Task Values_of_a_dictionary_come_back_as_plain_values()
    {
        var bag = _state.CreateProperty<Dictionary<string, object>>("bag");
        using (var turn = Turn())
        {
            await bag.SetAsync(turn, new() { ["text"] = "a", ["yes"] = true, ["n"] = 2 }, Token);
            await _state.SaveChangesAsync(turn, cancellationToken: Token);
        }

        using var next = Turn();
        var read = await bag.GetAsync(next, cancellationToken: Token);
        Assert.Equal(("a", true, 2L), (read["text"], read["yes"], read["n"]));
    }

    private static TurnContext Turn()
    {
        var adapter = new TestAdapter();
        var activity = adapter.MakeActivity("hi");
        activity.ChannelId = "test";
        return new TurnContext(adapter, activity);
    }

    private async Task RunAsync(Action<Trip> change)
    {
        using var turn = Turn();
        change(await _trip.GetAsync(turn, () => new Trip(), Token));
        await _state.SaveChangesAsync(turn, cancellationToken: Token);
    }

    private sealed class Trip
    {
        public string? To { get; set; }

        public List<string> Stops { get; set; } = [];
    }

    private sealed class CountingStorage : IStorage
    {
        private readonly MemoryStorage _inner = new();

        public int Reads { get; private set; }

        public int Writes { get; private set; }

        public HashSet<string> Keys { get; } = [];

        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
        {
            Reads++;
            return _inner.ReadAsync(keys, cancellationToken);
        }

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
        {
            Writes++;
            Keys.UnionWith(changes.Keys);
            return _inner.WriteAsync(changes, cancellationToken);
        }

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) =>
            _inner.DeleteAsync(keys, cancellationToken);
    }
}
