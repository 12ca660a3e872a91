using Microsoft.Playwright;

namespace TwitchBot.EndToEnd.Tests;

/// <summary>What every test needs: the host, and a browser.</summary>
public sealed class Stage : IAsyncLifetime
{
    internal const string Chromium = "/usr/bin/chromium";

    private static readonly string[] Quietly =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private HostProcess? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the host listens.</summary>
    public Uri Address => _host!.Address;

    /// <summary>Where screenshots go: artifacts/ at the root of the repository.</summary>
    public static string Artifacts { get; } = Directory.CreateDirectory(Repository.Path("artifacts", "chat-page")).FullName;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium))
            return;
        _host = await HostProcess.StartAsync();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Quietly });
    }

    /// <summary>Opens the chat page in a browser profile of its own, and waits for the welcome.</summary>
    internal async Task<ChatWindow> OpenAsync(
        int width = 390, int height = 844, bool dark = false, Uri? address = null, string locale = "en-US", bool hasOwnClock = false)
    {
        SkipWithoutBrowser(_browser);
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = locale,
        });
        var page = await context.NewPageAsync();
        if (hasOwnClock)
        {
            await page.Clock.InstallAsync();
        }

        return await ChatWindow.OpenAsync(page, address ?? Address);
    }

    /// <summary>Skips the test where there is no browser; in CI that is a failure.</summary>
    internal static void SkipWithoutBrowser(IBrowser? browser)
    {
        if (browser is null)
        {
            const string Missing = $"These tests need {Chromium}: install the package chromium.";
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") is not ("true" or "1"), Missing);
            throw new InvalidOperationException(Missing);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
    }
}
