using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace TwitchBot.EndToEnd.Tests.Embedding;

/// <summary>A page of another site with the bubble on it, as its visitor sees it.</summary>
internal sealed class EmbeddedChat : IAsyncDisposable
{
    private readonly PageLog _log;

    private EmbeddedChat(IPage page) => (Page, _log) = (page, new PageLog(page));

    public IPage Page { get; }

    public IReadOnlyList<string> Complaints => _log.Complaints;

    public IReadOnlyList<string> Requests => _log.Requests;

    public ILocator Bubble => Page.Locator("twitchbot-chat .bubble");

    public ILocator Panel => Page.Locator("twitchbot-chat .panel");

    public IFrameLocator Chat => Page.FrameLocator("twitchbot-chat iframe");

    public ILocator BotMessages => Chat.Locator(".webchat__bubble:not(.webchat__bubble--from-user) .webchat__bubble__content");

    public ILocator OwnMessages => Chat.Locator(".webchat__bubble--from-user .webchat__bubble__content");

    public ILocator SendBox => Chat.Locator("[data-id=webchat-sendbox-input]");

    public static async Task<EmbeddedChat> VisitAsync(IPage page, Uri address)
    {
        var chat = new EmbeddedChat(page);
        await page.GotoAsync(address.AbsoluteUri);
        await Expect(chat.Bubble).ToBeVisibleAsync();
        return chat;
    }

    /// <summary>Opens the chat with the bubble and waits for the welcome.</summary>
    public async Task OpenAsync()
    {
        await Bubble.ClickAsync();
        await HearsAsync("I’m TwitchBot");
    }

    public async Task TypeAsync(string text)
    {
        await SendBox.FillAsync(text);
        await SendBox.PressAsync("Enter");
    }

    /// <summary>Waits until some message of the bot holds the text.</summary>
    public Task HearsAsync(string text) =>
        Expect(BotMessages.Filter(new() { HasText = text }).First).ToBeAttachedAsync(new() { Timeout = ChatWindow.Patience });

    /// <summary>What the chat told the page around it from now on.</summary>
    public Task ListenAsync() => Page.EvaluateAsync(
        "() => { window.heard = []; addEventListener('message', event => { if (event.source === window && event.data.twitchbot) heard.push(event.data); }); }");

    public Task<string> HeardAsync() => Page.EvaluateAsync<string>("() => JSON.stringify(window.heard)");

    public Task CommandAsync(string command) => Page.EvaluateAsync("command => postMessage({ twitchbot: command }, location.origin)", command);

    public Task PictureAsync(string name) => Page.ScreenshotAsync(new() { Path = Path.Combine(Stage.Artifacts, name + ".png") });

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();
}
