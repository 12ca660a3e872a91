using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TwitchBot.EndToEnd.Tests;

public class MenuTests(Stage stage)
{
    [Fact]
    public async Task The_text_grows_and_stays_so_after_a_reload()
    {
        await using var chat = await stage.OpenAsync(320, 568);
        await OpenMenuAsync(chat);
        var before = (await chat.BotMessages.First.BoundingBoxAsync())!.Height;

        await Item(chat, "Larger text").ClickAsync();
        await Item(chat, "Larger text").ClickAsync();
        await chat.Page.ReloadAsync();
        await chat.HearsAsync("I’m TwitchBot");

        await chat.PictureAsync("320-larger-text");
        Assert.True((await chat.BotMessages.First.BoundingBoxAsync())!.Height > before);
        Assert.Equal(320, await chat.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task The_conversation_can_be_kept_as_a_text()
    {
        await using var chat = await stage.OpenAsync();
        await chat.TypeAsync("why does my nose twitch?");
        await chat.HearsAsync("Source: ");
        await OpenMenuAsync(chat);

        var download = await chat.Page.RunAndWaitForDownloadAsync(() => Item(chat, "Save this conversation").ClickAsync());

        var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal("twitchbot-conversation.txt", download.SuggestedFilename);
        Assert.Matches(@"(?s)TwitchBot: .*\] You: why does my nose twitch\?.*\] TwitchBot: .*Source: ", text);
    }

    [Fact]
    public async Task Escape_closes_the_menu_and_gives_the_focus_back()
    {
        await using var chat = await stage.OpenAsync();
        await OpenMenuAsync(chat);

        await chat.Page.Keyboard.PressAsync("Escape");

        await Expect(Item(chat, "Larger text")).ToBeHiddenAsync();
        await Expect(chat.Page.Locator("summary")).ToBeFocusedAsync();
    }

    private static Task OpenMenuAsync(ChatWindow chat) => chat.Page.Locator("summary").ClickAsync();

    private static ILocator Item(ChatWindow chat, string name) => chat.Page.GetByRole(AriaRole.Button, new() { Name = name });
}
