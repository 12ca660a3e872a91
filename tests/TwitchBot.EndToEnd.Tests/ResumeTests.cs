using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TwitchBot.EndToEnd.Tests;

public class ResumeTests(Stage stage)
{
    [Fact]
    public async Task A_reload_shows_what_was_said_and_the_conversation_goes_on()
    {
        await using var chat = await stage.OpenAsync();
        await chat.ChooseAsync("Check my twitch");
        await chat.HearsAsync("Whose nose");
        var before = await chat.TranscriptAsync();

        await chat.Page.ReloadAsync();

        await chat.HearsAsync("Whose nose");
        Assert.Equal(before, await chat.TranscriptAsync());
        await chat.ChooseAsync("My own");
        await Expect(chat.BotMessages).ToHaveCountAsync(before.Count);
    }

    [Fact]
    public async Task After_a_cut_wire_nothing_is_lost_and_nothing_comes_twice()
    {
        await using var wire = new Wire(stage.Address);
        await using var chat = await stage.OpenAsync(address: wire.Address);
        await chat.TypeAsync("why does my nose twitch?");
        await chat.HearsAsync("Source: ");
        var before = await chat.TranscriptAsync();

        wire.Cut();
        await Expect(chat.Banner).ToContainTextAsync("Reconnecting");
        await chat.PictureAsync("reconnecting");
        await chat.TypeAsync("when should I see a doctor?");

        await Expect(chat.Messages).ToHaveCountAsync(before.Count + 2, new() { Timeout = ChatWindow.Patience });
        await chat.HearsAsync("Source: ");
        Assert.Equal(before, (await chat.TranscriptAsync()).Take(before.Count));
        await Expect(chat.Banner).ToBeEmptyAsync();
    }

    [Fact]
    public async Task Starting_over_asks_first_and_then_begins_a_new_conversation()
    {
        await using var chat = await stage.OpenAsync();
        await chat.TypeAsync("why does my nose twitch?");
        await chat.HearsAsync("Source: ");

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Start over" }).ClickAsync();
        await chat.PictureAsync("start-over");
        await chat.Page.GetByRole(AriaRole.Dialog).GetByText("Start over").ClickAsync();

        await Expect(chat.OwnMessages).ToHaveCountAsync(0);
        await chat.HearsAsync("I’m TwitchBot");
        await chat.ChooseAsync("Check my twitch");
        await chat.HearsAsync("Whose nose");
    }

    [Fact]
    public async Task A_conversation_that_the_server_no_longer_knows_is_replaced_by_a_new_one()
    {
        await using var chat = await stage.OpenAsync();
        await chat.Page.AddInitScriptAsync("sessionStorage.setItem('twitchbot.token', 'of.yore')");

        await chat.Page.ReloadAsync();

        await Expect(chat.Banner).ToContainTextAsync("earlier conversation is over");
        await chat.HearsAsync("I’m TwitchBot");
    }
}
