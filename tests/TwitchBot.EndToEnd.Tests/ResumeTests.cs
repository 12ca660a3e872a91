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
    public async Task Cut_twenty_times_in_one_conversation_it_loses_nothing_and_repeats_nothing()
    {
        const int Cuts = 20;
        await using var wire = new Wire(stage.Address);
        // The client waits up to 15 seconds before it connects again; the page's clock runs ahead instead.
        await using var chat = await stage.OpenAsync(address: wire.Address, hasOwnClock: true);
        string[] questions = ["can coffee make my nose twitch?", "can stress make my nose twitch?"];

        for (var cut = 1; cut <= Cuts; cut++)
        {
            wire.Cut();
            await Expect(chat.Banner).ToContainTextAsync("Reconnecting", new() { Timeout = ChatWindow.Patience });
            await chat.Page.Clock.RunForAsync(16_000);
            await Expect(chat.Banner).ToBeEmptyAsync(new() { Timeout = ChatWindow.Patience });
            await chat.TypeAsync($"{questions[cut % 2]} {cut}");
            await Expect(chat.Messages).ToHaveCountAsync(1 + (2 * cut), new() { Timeout = ChatWindow.Patience });
        }

        var said = await chat.OwnMessages.AllInnerTextsAsync();
        Assert.Equal(Enumerable.Range(1, Cuts).Select(cut => $"{questions[cut % 2]} {cut}"), said.Select(text => text.Trim()));
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
