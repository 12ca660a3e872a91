namespace BotFramework.Tests.Authentication;

/// <summary>How the issuer's keys come, stay and change.</summary>
public sealed class IssuerKeysTests : IAsyncLifetime
{
    private CheckedBot _bot = null!;

    public async ValueTask InitializeAsync() => _bot = await CheckedBot.StartAsync();

    public ValueTask DisposeAsync() => _bot.DisposeAsync();

    [Fact]
    public async Task Keys_are_fetched_once_when_the_first_caller_comes()
    {
        Assert.Equal(0, _bot.Channel.Fetches);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => PostAsync(_bot.ChannelKey)));
        await PostAsync(_bot.ChannelKey);

        Assert.Equal((21, 1), (_bot.Turns, _bot.Channel.Fetches));
    }

    [Fact]
    public async Task A_new_key_is_found_when_a_token_names_it()
    {
        await PostAsync(_bot.ChannelKey);
        var next = _bot.Channel.AddKey("channel-2", "msteams");
        _bot.Time.Advance(TimeSpan.FromSeconds(10));

        Assert.Equal(200, await PostAsync(next));
        Assert.Equal(200, await PostAsync(_bot.ChannelKey));
    }

    [Fact]
    public async Task A_key_that_was_withdrawn_is_forgotten_at_the_next_look()
    {
        await PostAsync(_bot.ChannelKey);
        var next = _bot.Channel.AddKey("channel-2", "msteams");
        _bot.Channel.RemoveKey(_bot.ChannelKey.Id);
        _bot.Time.Advance(TimeSpan.FromSeconds(10));
        await PostAsync(next);

        Assert.Equal(401, await PostAsync(_bot.ChannelKey));
    }

    [Fact]
    public async Task A_new_key_of_an_old_name_takes_its_place()
    {
        await PostAsync(_bot.ChannelKey);
        var next = _bot.Channel.AddKey(_bot.ChannelKey.Id, "msteams");
        var another = _bot.Channel.AddKey("channel-2", "msteams");
        _bot.Time.Advance(TimeSpan.FromSeconds(10));
        await PostAsync(another);

        Assert.Equal((200, 401), (await PostAsync(next), await PostAsync(_bot.ChannelKey)));
    }

    [Fact]
    public async Task Made_up_keys_do_not_make_the_bot_fetch_again_and_again()
    {
        await PostAsync(_bot.ChannelKey);
        for (var i = 0; i < 20; i++)
        {
            using var stranger = new IssuerSigningKey($"made-up-{i}", "msteams");
            Assert.Equal(401, await PostAsync(stranger));
        }

        Assert.Equal(1, _bot.Channel.Fetches);
    }

    [Fact]
    public async Task While_the_issuer_is_down_known_keys_go_on_working()
    {
        await PostAsync(_bot.ChannelKey);
        _bot.Channel.IsDown = true;
        _bot.Time.Advance(TimeSpan.FromDays(3));

        Assert.Equal(200, await PostAsync(_bot.ChannelKey));
        Assert.Equal(200, await PostAsync(_bot.ChannelKey));
    }

    [Fact]
    public async Task With_an_issuer_that_was_never_reached_nobody_comes_in_until_it_is()
    {
        _bot.Channel.IsDown = true;
        Assert.Equal(401, await PostAsync(_bot.ChannelKey));
        Assert.Equal(0, _bot.Turns);

        _bot.Channel.IsDown = false;
        _bot.Time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(200, await PostAsync(_bot.ChannelKey));
    }

    private Task<int> PostAsync(IssuerSigningKey key) => _bot.PostAsync(key.Sign(_bot.ChannelClaims()));
}
