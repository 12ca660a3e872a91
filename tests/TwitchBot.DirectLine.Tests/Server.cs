using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace TwitchBot.DirectLine.Tests;

/// <summary>A host with the channel and <see cref="ScriptedBot"/>, on a free loopback port.</summary>
internal sealed class Server : IAsyncDisposable
{
    public const string Secret = "a secret for the tests only";

    private readonly WebApplication _app;

    private Server(WebApplication app, ManualClock clock, BotScript script)
    {
        (_app, Clock, Script) = (app, clock, script);
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        Http = new HttpClient { BaseAddress = new Uri(Address, "/v3/directline/"), Timeout = TimeSpan.FromSeconds(30) };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    public ManualClock Clock { get; }

    public BotScript Script { get; }

    public IServiceProvider Services => _app.Services;

    public DirectLineAdapter Adapter => Services.GetRequiredService<DirectLineAdapter>();

    public static async Task<Server> StartAsync(params (string Key, string Value)[] settings)
    {
        var (clock, script) = (new ManualClock(), new BotScript());
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration["DirectLine:Sites:tests:Secrets:0"] = Secret;
        // The clock stands still, so a test that polls would use up any limit.
        builder.Configuration["DirectLine:RateLimits:PerToken"] = "0";
        builder.Configuration.AddInMemoryCollection(
            settings.Select(each => KeyValuePair.Create("DirectLine:" + each.Key, (string?)each.Value)));
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton(script);
        builder.Services.AddTransient<IBot, ScriptedBot>();
        builder.Services.AddDirectLine(builder.Configuration.GetSection("DirectLine"));
        var app = builder.Build();
        app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor });
        app.MapDirectLine("/v3/directline");
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new Server(app, clock, script);
    }

    /// <summary>Says that the host is about to stop, while it still listens.</summary>
    public void AnnounceStop() => _app.Lifetime.StopApplication();

    public Task StopAsync() => _app.StopAsync(TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        Script.Gate.TrySetResult();
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
