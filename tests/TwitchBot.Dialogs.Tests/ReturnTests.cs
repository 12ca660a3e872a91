namespace TwitchBot.Dialogs.Tests;

/// <summary>People who come back to a check they left open.</summary>
public class ReturnTests
{
    [Fact]
    public async Task After_a_day_the_bot_asks_whether_to_go_on_and_goes_on_where_it_was()
    {
        await using var bot = await LeftOpenAsync(TimeSpan.FromDays(1));

        var asked = await bot.SayAsync("hello again");
        var goesOn = await bot.SayAsync("yes");

        Assert.Contains("Shall we go on", TestBot.TextOf(asked[^1]), StringComparison.Ordinal);
        Assert.Contains("How long does one twitch last?", TestBot.TextOf(goesOn[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_began_two_days_before_began_three_days_before_a_day_later()
    {
        await using var bot = await LeftOpenAsync(TimeSpan.FromDays(1));

        var asked = await bot.SayAsync("hi");

        Assert.Contains("It began: 3 days ago", TestBot.TextOf(asked[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_does_not_want_to_go_on_begins_with_nothing_told()
    {
        await using var bot = await LeftOpenAsync(TimeSpan.FromDays(2));
        await bot.SayAsync("hi");

        var dropped = await bot.SayAsync("no");
        var data = await bot.SayAsync("show my data");

        Assert.Contains("put that check aside", TestBot.TextOf(dropped[^1]), StringComparison.Ordinal);
        Assert.Contains("I have nothing about you", TestBot.TextOf(data[^1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_red_flag_told_on_return_is_said_before_anything_else()
    {
        await using var bot = await LeftOpenAsync(TimeSpan.FromDays(1));

        var replies = await bot.SayAsync("now my face is drooping");

        Assert.StartsWith("🚨", TestBot.TextOf(Assert.Single(replies)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_an_hour_the_check_simply_goes_on()
    {
        await using var bot = await LeftOpenAsync(TimeSpan.FromHours(1));

        var replies = await bot.SayAsync("a second");

        Assert.Contains("Does any of this fit", TestBot.TextOf(replies[^1]), StringComparison.Ordinal);
    }

    private static async Task<TestBot> LeftOpenAsync(TimeSpan time)
    {
        var bot = new TestBot();
        foreach (var text in new[] { "check my twitch", "my own", "no", "no", "2 days" })
        {
            await bot.SayAsync(text);
        }

        bot.Wait(time);
        return bot;
    }
}
