using Microsoft.Playwright;

namespace TwitchBot.EndToEnd.Tests.Embedding;

/// <summary>A clinic's site that may show the chat, the host, and a browser with the storage rules that people's browsers have.</summary>
public sealed class EmbeddedStage : IAsyncLifetime
{
    // Playwright's own arguments switch off the storage that a frame has per site around it; people have it.
    private static readonly string[] Arguments =
    [
        "--headless", "--remote-debugging-pipe", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
    ];

    private ForeignSite? _clinic;
    private HostProcess? _host;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private DirectoryInfo? _profile;

    public Uri Clinic => _clinic!.Address;

    public Uri Bot => _host!.Address;

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Stage.Chromium))
            return;
        _clinic = await ForeignSite.StartAsync();
        _host = await HostProcess.StartAsync("--DirectLine:Sites:clinic:Origins:0", _clinic.Address.GetLeftPart(UriPartial.Authority));
        _clinic.Bot = _host.Address;
        _clinic.Attributes = "data-title=\"Ask about your nose\" data-accent=\"#6a1b9a\" data-locale=\"en-AU\"";
        _profile = Directory.CreateTempSubdirectory("chromium-");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Stage.Chromium,
            IgnoreAllDefaultArgs = true,
            Args = [.. Arguments, $"--user-data-dir={_profile.FullName}"],
        });
    }

    /// <summary>Opens a page in a browser profile of its own.</summary>
    internal async Task<EmbeddedChat> VisitAsync(
        Uri? address = null, int width = 1280, int height = 800, bool dark = false, bool highContrast = false)
    {
        Stage.SkipWithoutBrowser(_browser);
        var context = await _browser!.NewContextAsync(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ForcedColors = highContrast ? ForcedColors.Active : ForcedColors.None,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "en-GB",
        });
        return await EmbeddedChat.VisitAsync(await context.NewPageAsync(), address ?? Clinic);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_host is not null)
            await _host.DisposeAsync();
        if (_clinic is not null)
            await _clinic.DisposeAsync();
        _profile?.Delete(recursive: true);
    }
}
