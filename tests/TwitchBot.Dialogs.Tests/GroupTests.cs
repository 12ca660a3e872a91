using Microsoft.Bot.Schema;

namespace TwitchBot.Dialogs.Tests;

/// <summary>Where others read along, nobody's health is asked about or kept.</summary>
public class GroupTests
{
    [Fact]
    public async Task A_group_is_greeted_without_a_question_about_health()
    {
        await using var bot = new TestBot(channel: "msteams", locale: "en-GB");
        var joined = InGroup(bot.Incoming(ActivityTypes.ConversationUpdate));
        joined.MembersAdded = [joined.From!];

        var greeting = Assert.Single(await bot.SendAsync(joined));

        Assert.Contains("personal chat", greeting.Text);
        Assert.Contains("999", greeting.Text);
        Assert.Null(greeting.SuggestedActions);
    }

    [Fact]
    public async Task A_question_is_answered_for_all_with_its_source()
    {
        await using var bot = new TestBot(channel: "msteams");

        var reply = Assert.Single(await SayAsync(bot, "can coffee make a nose twitch?"));

        Assert.Contains("caffeine", reply.Text);
        Assert.Contains("Source: ", reply.Text);
    }

    [Theory]
    [InlineData("check my twitch")]
    [InlineData("my nose has been twitching for three weeks and I take sertraline")]
    [InlineData("start over")]
    public async Task What_concerns_ones_own_health_is_for_a_personal_chat_and_is_not_kept(string text)
    {
        await using var bot = new TestBot(channel: "msteams");

        var reply = Assert.Single(await SayAsync(bot, text));

        Assert.Contains("personal chat: [open it](https://teams.microsoft.com/l/chat/0/0?users=", reply.Text);
        Assert.True((await bot.ReadMemoryAsync()).Case.IsEmpty);
        Assert.Null((await bot.ReadMemoryAsync()).Pending);
    }

    [Fact]
    public async Task An_emergency_is_answered_at_once_even_there_and_is_not_kept()
    {
        await using var bot = new TestBot(channel: "msteams", locale: "en-GB");

        var reply = Assert.Single(await SayAsync(bot, "my face is drooping and I can't speak properly"));

        Assert.StartsWith("🚨 **Call 999", reply.Text);
        var memory = await bot.ReadMemoryAsync();
        Assert.True(memory.Case.IsEmpty);
        Assert.Empty(memory.Alarm);
    }

    [Fact]
    public async Task A_channel_that_only_names_the_kind_of_conversation_is_a_group_too()
    {
        await using var bot = new TestBot(channel: "msteams");
        var message = bot.Incoming(ActivityTypes.Message);
        message.Text = "check my twitch";
        message.Conversation!.ConversationType = "channel";

        Assert.Contains("personal chat", Assert.Single(await bot.SendAsync(message)).Text);
    }

    private static Task<IReadOnlyList<Activity>> SayAsync(TestBot bot, string text)
    {
        var message = InGroup(bot.Incoming(ActivityTypes.Message));
        message.Text = text;
        return bot.SendAsync(message);
    }

    private static Activity InGroup(Activity activity)
    {
        activity.Conversation!.IsGroup = true;
        activity.Conversation.ConversationType = "groupChat";
        return activity;
    }
}
