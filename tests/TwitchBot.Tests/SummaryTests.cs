using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TwitchBot.Dialogs.Summaries;
using TwitchBot.Summaries;

namespace TwitchBot.Tests;

/// <summary>Summaries as pages, on real Kestrel.</summary>
public sealed partial class SummaryTests : IAsyncLifetime
{
    private const string Page = "<!DOCTYPE html><title>Summary</title>";

    private readonly Clock _clock = new();
    private readonly HttpClient _http = new();
    private WebApplication _app = null!;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["PublicUrl"] = "https://bot.example.org/";
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(_clock);
        builder.Services.AddSummaries();
        _app = builder.Build();
        _app.MapSummaries();
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _http.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_summary_can_be_opened_below_the_public_address()
    {
        var address = Keep("msteams");

        Assert.Matches(Address(), address);
        Assert.Equal(Page, await _http.GetStringAsync(new Uri(address!).AbsolutePath, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task No_cache_keeps_it_and_no_search_engine_lists_it()
    {
        using var answer = await GetAsync(Keep("msteams")!);

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag").Single(), StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    [Fact]
    public async Task After_a_day_it_is_gone()
    {
        var address = Keep("msteams")!;
        _clock.Now += TimeSpan.FromHours(24);

        using var answer = await GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Past_the_cap_the_oldest_goes_first()
    {
        var first = Keep("msteams")!;
        var second = Keep("msteams")!;
        for (var i = 0; i < 2_000; i++)
        {
            Keep("msteams");
        }

        using var gone = await GetAsync(first);
        using var last = await GetAsync(Keep("msteams")!);

        Assert.NotEqual(first, second);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Equal(HttpStatusCode.OK, last.StatusCode);
    }

    [Fact]
    public async Task A_guess_finds_nothing()
    {
        using var answer = await _http.GetAsync("/summaries/AAAAAAAAAAAAAAAAAAAAAA", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private string? Keep(string channel) =>
        _app.Services.GetRequiredService<ISummaryPages>().Keep(Page, new Activity { ChannelId = channel });

    private Task<HttpResponseMessage> GetAsync(string address) =>
        _http.GetAsync(new Uri(address).AbsolutePath, TestContext.Current.CancellationToken);

    [GeneratedRegex("^https://bot\\.example\\.org/summaries/[A-Za-z0-9_-]{22}$", RegexOptions.None, 1000)]
    private static partial Regex Address();

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
