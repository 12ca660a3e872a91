using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TwitchBot.EndToEnd.Tests;

/// <summary>Questions asked in a row, and the sources one tap away from their answers.</summary>
public class ArticleTests(Stage stage)
{
    private static readonly (string Question, string Says)[] Questions =
    [
        ("why does my nose twitch?", "stress"),
        ("can coffee do that?", "caffeine"),
        ("is it dangerous?", "harmless"),
        ("which minerals matter", "magnesium"),
        ("how can i stop it quickly", "water"),
        ("and alcohol?", "alcohol"),
        ("what is hemifacial spasm", "one side"),
        ("does botox help", "injected"),
        ("could it be a tic?", "tic"),
        ("when should i see a doctor", "doctor"),
    ];

    [Fact]
    public async Task Ten_questions_in_a_row_are_answered_each_with_a_source_one_tap_away()
    {
        await using var chat = await stage.OpenAsync();
        var answers = 0;
        foreach (var (question, says) in Questions)
        {
            await chat.TypeAsync(question);
            var answer = chat.BotMessages.Filter(new() { HasText = "Source" }).Nth(answers++);
            await Expect(answer).ToContainTextAsync(says, new() { IgnoreCase = true, Timeout = ChatWindow.Patience });
            var source = await answer.GetByRole(AriaRole.Link).Last.GetAttributeAsync("href");
            Assert.Matches("/articles/[a-z-]+#[a-z-]+$", source);
            await chat.PictureAsync($"question-{answers}");
        }

        Assert.Empty(chat.Complaints);
    }

    [Theory]
    [InlineData(390, false)]
    [InlineData(1280, true)]
    public async Task The_source_opens_at_its_section_on_a_page_everybody_can_read(int width, bool dark)
    {
        await using var chat = await stage.OpenAsync(width, dark: dark);
        await chat.TypeAsync("can coffee make my nose twitch?");
        await chat.HearsAsync("Source");

        var page = await chat.Page.RunAndWaitForPopupAsync(() => chat.BotMessages.Last.GetByRole(AriaRole.Link).Last.ClickAsync());

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Expect(page.Locator(new Uri(page.Url).Fragment)).ToBeInViewportAsync();
        await Accessibility.AssertAsync(page);
        await page.ScreenshotAsync(new() { Path = Path.Combine(Stage.Artifacts, $"article-{width}.png") });
    }
}
