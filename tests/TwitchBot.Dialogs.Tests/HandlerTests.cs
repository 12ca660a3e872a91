using System.Text.Json;
using Microsoft.Bot.Schema;

namespace TwitchBot.Dialogs.Tests;

public class HandlerTests
{
    private const string Card = "application/vnd.microsoft.card.adaptive";

    [Fact]
    public async Task A_person_who_joins_is_greeted_once_with_what_the_bot_does_and_does_not_do()
    {
        await using var bot = new TestBot(channel: "msteams", locale: "en-GB");
        var installed = bot.Incoming(ActivityTypes.InstallationUpdate);
        installed.Action = "add";

        var greeting = Assert.Single(await bot.SendAsync(installed));
        var again = await bot.SendAsync(Joined(bot));

        Assert.Contains("I can't diagnose", greeting.Text);
        Assert.Contains("999", greeting.Text);
        Assert.Equal(3, greeting.SuggestedActions!.Actions!.Count);
        Assert.Empty(again);
    }

    [Fact]
    public async Task The_bot_does_not_greet_itself()
    {
        await using var bot = new TestBot();
        var joined = bot.Incoming(ActivityTypes.ConversationUpdate);
        joined.MembersAdded = [joined.Recipient];

        Assert.Empty(await bot.SendAsync(joined));
    }

    [Theory]
    [InlineData(ActivityTypes.Typing)]
    [InlineData(ActivityTypes.Event)]
    [InlineData("ping")]
    [InlineData("contactRelationUpdate")]
    [InlineData("deleteUserData")]
    public async Task What_the_bot_does_not_use_is_taken_in_silence(string type)
    {
        await using var bot = new TestBot();

        Assert.Empty(await bot.SendAsync(bot.Incoming(type)));
    }

    [Fact]
    public async Task Its_own_mention_is_not_part_of_the_message()
    {
        await using var bot = new TestBot(channel: "msteams");
        var message = bot.Incoming(ActivityTypes.Message);
        message.Text = "<at>Bot</at> check my twitch";
        message.Entities = [MentionOf(message.Recipient, "<at>Bot</at>")];

        var replies = await bot.SendAsync(message);

        Assert.Contains(replies, reply => reply.Text!.Contains("Whose nose"));
    }

    [Fact]
    public async Task A_picture_alone_is_declined_in_words_and_the_check_goes_on()
    {
        await using var bot = new TestBot();
        await bot.SayAsync("check my twitch");
        var picture = bot.Incoming(ActivityTypes.Message);
        picture.Attachments = [new Attachment { ContentType = "image/png", ContentUrl = "http://localhost/p.png" }];

        var replies = await bot.SendAsync(picture);

        Assert.Contains(replies, reply => reply.Text!.Contains("can't look at pictures"));
        Assert.Contains(replies, reply => reply.Text!.Contains("Whose nose"));
    }

    [Fact]
    public async Task A_cards_button_says_its_words()
    {
        await using var bot = new TestBot(channel: "directline");
        var pressed = bot.Incoming(ActivityTypes.Message);
        pressed.Value = Json("""{"say":"Check again"}""");

        var replies = await bot.SendAsync(pressed);

        Assert.Contains(replies, reply => reply.Text!.Contains("Whose nose"));
    }

    [Fact]
    public async Task A_card_of_somebody_else_is_not_understood_and_harms_nothing()
    {
        await using var bot = new TestBot(channel: "emulator");
        var pressed = bot.Incoming(ActivityTypes.Message);
        pressed.Value = Json("""{"kind":"submit"}""");

        var reply = Assert.Single(await bot.SendAsync(pressed));

        Assert.Contains("check my twitch", reply.Text);
    }

    [Fact]
    public async Task In_Teams_the_outcomes_buttons_execute_and_fall_back_to_submit()
    {
        var card = await OutcomeCardOn("msteams");

        var action = card.GetProperty("actions")[0];
        Assert.Equal("Action.Execute", action.GetProperty("type").GetString());
        Assert.Equal("Action.Submit", action.GetProperty("fallback").GetProperty("type").GetString());
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("directline")]
    [InlineData("emulator")]
    public async Task The_outcomes_card_is_readable_everywhere(string channel)
    {
        var card = await OutcomeCardOn(channel);

        Assert.Equal("1.5", card.GetProperty("version").GetString());
        Assert.Contains("You can start with self-care", card.GetProperty("fallbackText").GetString());
        Assert.True(card.GetRawText().Length < 20_000, "a Teams message stays far below 80 KB");
    }

    [Theory]
    [InlineData("directline", true)]
    [InlineData("msteams", false)]
    [InlineData("emulator", false)]
    public async Task Only_a_page_around_the_chat_may_be_told_that_there_is_an_outcome_and_not_which(string channel, bool isTold)
    {
        await using var bot = new TestBot(channel);

        var outcome = (await Assess(bot))[^1];

        Assert.Equal(isTold ? """{"outcome":true}""" : "null", JsonSerializer.Serialize(outcome.ChannelData));
    }

    [Fact]
    public async Task A_deleted_message_is_not_silently_unlearned()
    {
        await using var bot = new TestBot(channel: "msteams");
        var deleted = bot.Incoming(ActivityTypes.MessageDelete);
        Assert.Empty(await bot.SendAsync(deleted));
        await bot.SayAsync("my nose has been twitching for two days from too much coffee");

        var reply = Assert.Single(await bot.SendAsync(bot.Incoming(ActivityTypes.MessageDelete)));

        Assert.Contains("forget my data", reply.Text);
    }

    [Fact]
    public async Task Where_no_cards_are_shown_the_outcome_is_all_text()
    {
        await using var bot = new TestBot(channel: "sms");

        var outcome = (await Assess(bot))[^1];

        Assert.Empty(outcome.Attachments ?? []);
        Assert.Contains("Sources", outcome.Text);
    }

    [Fact]
    public async Task An_executed_action_is_answered_by_a_card_without_buttons()
    {
        await using var bot = new TestBot(channel: "msteams");
        var invoke = bot.Incoming(ActivityTypes.Invoke);
        invoke.Name = "adaptiveCard/action";
        invoke.Value = Json("""{"action":{"type":"Action.Execute","verb":"say","data":{"say":"Check again"}}}""");

        var replies = await bot.SendAsync(invoke);

        Assert.Contains(replies, reply => reply.Type == ActivityTypes.Message && reply.Text!.Contains("Whose nose"));
        var response = Assert.Single(replies, reply => reply.Type == ActivityTypesEx.InvokeResponse);
        Assert.Contains("Check again", JsonSerializer.Serialize(response.Value, JsonSerializerOptions.Web));
    }

    [Fact]
    public async Task A_pressed_outcome_keeps_its_words_and_loses_its_buttons()
    {
        await using var bot = new TestBot(channel: "msteams");
        await Assess(bot);
        var invoke = bot.Incoming(ActivityTypes.Invoke);
        invoke.Name = "adaptiveCard/action";
        invoke.Value = Json("""{"action":{"type":"Action.Execute","verb":"say","data":{"say":"Check again"}}}""");

        var response = (await bot.SendAsync(invoke)).Single(reply => reply.Type == ActivityTypesEx.InvokeResponse);

        var json = JsonSerializer.Serialize(response.Value, JsonSerializerOptions.Web);
        Assert.Contains("You can start with self-care", json);
        Assert.DoesNotContain("Action.Execute", json);
    }

    [Fact]
    public async Task An_edited_message_is_answered()
    {
        await using var bot = new TestBot(channel: "msteams");

        var reply = Assert.Single(await bot.SendAsync(bot.Incoming(ActivityTypes.MessageUpdate)));

        Assert.Contains("write the change again", reply.Text);
    }

    [Theory]
    [InlineData("msteams", 3)]
    [InlineData("directline", 4)]
    public async Task A_question_offers_as_many_answers_as_the_channel_shows(string channel, int shown)
    {
        await using var bot = new TestBot(channel);

        var question = (await bot.SayAsync("check my twitch"))[^1];

        Assert.Equal(shown, question.SuggestedActions!.Actions!.Count);
    }

    private static async Task<JsonElement> OutcomeCardOn(string channel)
    {
        await using var bot = new TestBot(channel);
        var card = Assert.Single((await Assess(bot))[^1].Attachments!);
        Assert.Equal(Card, card.ContentType);
        return JsonSerializer.SerializeToElement(card.Content);
    }

    private static async Task<IReadOnlyList<Activity>> Assess(TestBot bot)
    {
        string[] answers = ["check my twitch", "my own", "no", "no", "2 days", "a second", "none", "none", "none"];
        foreach (var answer in answers)
        {
            await bot.SayAsync(answer);
        }

        return await bot.SayAsync("yes");
    }

    private static Activity Joined(TestBot bot)
    {
        var joined = bot.Incoming(ActivityTypes.ConversationUpdate);
        joined.MembersAdded = [joined.From, joined.Recipient];
        return joined;
    }

    private static Entity MentionOf(ChannelAccount account, string text)
    {
        var mention = new Entity("mention");
        mention.SetAs(new Mention { Mentioned = account, Text = text });
        return mention;
    }

    private static JsonElement Json(string json) => JsonDocument.Parse(json).RootElement.Clone();
}
