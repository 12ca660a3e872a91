using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TwitchBot.EndToEnd.Tests;

/// <summary>The chat page in a browser, as the one who chats sees and uses it.</summary>
internal sealed class ChatWindow : IAsyncDisposable
{
    /// <summary>How long to wait for an answer, in milliseconds: a cut wire is noticed, and mended, within 15 seconds.</summary>
    public const float Patience = 30_000;

    private readonly PageLog _log;

    private ChatWindow(IPage page) => (Page, _log) = (page, new PageLog(page));

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _log.Complaints;

    public IReadOnlyList<string> Requests => _log.Requests;

    public ILocator BotMessages => Page.Locator(".webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content");

    public ILocator OwnMessages => Page.Locator(".webchat__bubble--from-user .webchat__bubble__content");

    public ILocator Suggestions => Page.Locator(".webchat__suggested-action");

    public ILocator Banner => Page.Locator("#connection p");

    public ILocator Messages => Page.Locator(".webchat__bubble__content");

    public ILocator Card => Page.Locator(".webchat__adaptive-card-renderer");

    private ILocator SendBox => Page.Locator("[data-id=webchat-sendbox-input]");

    public static async Task<ChatWindow> OpenAsync(IPage page, Uri address)
    {
        var chat = new ChatWindow(page);
        await page.GotoAsync(address.AbsoluteUri);
        await chat.HearsAsync("I’m TwitchBot");
        return chat;
    }

    /// <summary>Types a message and sends it.</summary>
    public async Task TypeAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Clicks a suggested answer.</summary>
    public Task ChooseAsync(string label) =>
        Suggestions.GetByText(label, new() { Exact = true }).ClickAsync(new() { Timeout = Patience });

    /// <summary>Waits until the bot's last message holds the text.</summary>
    public Task HearsAsync(string text) => Expect(BotMessages.Last).ToContainTextAsync(text, new() { Timeout = Patience });

    /// <summary>Waits until some message of the bot holds the text.</summary>
    public Task HasHeardAsync(string text) =>
        Expect(BotMessages.Filter(new() { HasText = text }).First).ToBeVisibleAsync(new() { Timeout = Patience });

    /// <summary>Goes through a whole assessment: does <paramref name="answer"/> for every question, until the outcome's card is there.</summary>
    public async Task AnswerAllAsync(Func<string, IReadOnlyList<string>, Task> answer)
    {
        const int Many = 40;
        for (var asked = 0; asked < Many; asked++)
        {
            await HasBeenAskedAsync();
            if (await Card.CountAsync() > 0)
                return;
            var said = await OwnMessages.CountAsync();
            await answer(await BotMessages.Last.InnerTextAsync(), await Suggestions.AllInnerTextsAsync());
            await Expect(OwnMessages).ToHaveCountAsync(said + 1, new() { Timeout = Patience });
        }

        Assert.Fail($"No outcome after {Many} answers:\n{string.Join('\n', await TranscriptAsync())}");
    }

    /// <summary>Waits for the bot's next question or its outcome.</summary>
    private async Task HasBeenAskedAsync()
    {
        try
        {
            await Page.WaitForFunctionAsync(
                """
                () => ![...document.querySelectorAll('.webchat__bubble')].at(-1).classList.contains('webchat__bubble--from-user')
                  && document.querySelector('.webchat__suggested-action, .webchat__adaptive-card-renderer')
                """,
                options: new() { Timeout = Patience });
        }
        catch (TimeoutException)
        {
            await PictureAsync("no-question");
            Assert.Fail($"No question and no outcome came after:\n{string.Join('\n', await TranscriptAsync())}\n{string.Join('\n', Complaints)}");
        }
    }

    /// <summary>Everything said, oldest first.</summary>
    public Task<IReadOnlyList<string>> TranscriptAsync() => Messages.AllInnerTextsAsync();

    /// <summary>Keeps a picture of the window for people to look at.</summary>
    public async Task PictureAsync(string name)
    {
        // The transcript scrolls smoothly; a picture of it on the way shows what nobody sees.
        await Page.EvaluateAsync(
            """
            async () => {
              const tops = () => [...document.querySelectorAll('.webchat__basic-transcript *')].map(each => each.scrollTop).join();
              for (let before = null, still = 0; still < 15; await new Promise(requestAnimationFrame)) {
                still = tops() === before ? still + 1 : 0;
                before = tops();
              }
            }
            """);
        await Page.ScreenshotAsync(new() { Path = Path.Combine(Stage.Artifacts, name + ".png") });
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
