using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TwitchBot.EndToEnd.Tests;

public class PageTests(Stage stage)
{
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task A_visit_asks_nothing_of_any_other_origin_and_breaks_no_rule_of_the_page()
    {
        await using var chat = await stage.OpenAsync();
        await chat.ChooseAsync("Check my twitch");
        await chat.HearsAsync("Whose nose");
        await chat.AnswerAllAsync((_, choices) => chat.ChooseAsync(choices.Contains("Skip") ? "Skip" : choices[0]));
        await chat.Page.Locator("input[type=file]").First.SetInputFilesAsync(
            new FilePayload { Name = "nose.png", MimeType = "image/png", Buffer = Pixel });
        await Expect(chat.Page.Locator(".webchat__attachment-icon--checked").First).ToBeVisibleAsync();
        await chat.TypeAsync("this is my nose");
        await Expect(chat.Page.Locator(".webchat__bubble--from-user img")).ToBeVisibleAsync();
        await chat.Page.Locator("summary").ClickAsync();
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Dark colours" }).ClickAsync();
        await chat.Page.ReloadAsync();
        await chat.HasHeardAsync("I’m TwitchBot");

        Assert.Empty(chat.Complaints);
        Assert.All(chat.Requests, address => Assert.True(IsOwn(address), address));
    }

    [Theory]
    [InlineData("en-GB", "call 999 or 112 now")]
    [InlineData("de-DE", "call 112 now")]
    [InlineData("en-AU", "call 000 now")]
    public async Task The_emergency_number_is_that_of_the_persons_region(string locale, string call)
    {
        await using var chat = await stage.OpenAsync(locale: locale);

        await chat.HasHeardAsync(call);
    }

    [Theory]
    [InlineData(390, false)]
    [InlineData(390, true)]
    [InlineData(320, false)]
    [InlineData(1280, true)]
    public async Task Everybody_can_use_it(int width, bool dark)
    {
        await using var chat = await stage.OpenAsync(width, width == 320 ? 568 : 844, dark);
        var name = $"{width}-{(dark ? "dark" : "light")}";
        await chat.PictureAsync($"{name}-welcome");
        await Accessibility.AssertAsync(chat.Page);

        await chat.TypeAsync("why does my nose twitch?");
        await chat.HearsAsync("Source: ");
        await chat.PictureAsync($"{name}-answer");
        await chat.TypeAsync("check my twitch");
        await chat.HearsAsync("Whose nose");
        await Accessibility.AssertAsync(chat.Page);

        await chat.AnswerAllAsync((question, choices) =>
            chat.TypeAsync(question.Contains("last weeks", StringComparison.Ordinal) ? "stress and coffee" : choices.Contains("My own") ? "my own" : choices.Contains("Skip") ? "no" : "yes"));
        await chat.PictureAsync($"{name}-outcome");
        await Accessibility.AssertAsync(chat.Page);
        Assert.Equal(width, await chat.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    private bool IsOwn(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme is "data" or "blob" || (uri.Authority == stage.Address.Authority && uri.Scheme is "http" or "ws"));
}
