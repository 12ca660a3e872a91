using System.Net;
using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;

namespace BotFramework.Tests.Integration;

/// <summary>A bot behind a cloud adapter behind a real web server.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private readonly HttpClient _http = new();
    private LocalServer _server = null!;

    private BotServer(CloudAdapter adapter, SkippingTime time)
    {
        Adapter = adapter;
        Time = time;
    }

    public CloudAdapter Adapter { get; }

    public SkippingTime Time { get; }

    public static Task<BotServer> StartAsync(IBot bot, params (string Key, string? Value)[] settings) =>
        StartAsync(bot, new SkippingTime(), settings);

    public static Task<BotServer> StartAsync(IBot bot, SkippingTime time, params (string Key, string? Value)[] settings)
    {
        var configuration = Configuration(settings);
        var authentication = new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: null, logger: null, time);
        return StartAsync(bot, new CloudAdapter(authentication, time), time);
    }

    public static async Task<BotServer> StartAsync(IBot bot, CloudAdapter adapter, SkippingTime time)
    {
        var server = new BotServer(adapter, time);
        server._server = await LocalServer.StartAsync(
            context => server.Adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return server;
    }

    public static IConfiguration Configuration(params (string Key, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
        .Build();

    public Task<Answer> PostAsync(string json) => SendAsync(HttpMethod.Post, Encoding.UTF8.GetBytes(json));

    public async Task<Answer> SendAsync(HttpMethod method, byte[] body)
    {
        using var request = new HttpRequestMessage(method, _server.Url + "/api/messages") { Content = new ByteArrayContent(body) };
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return new Answer(
            response.StatusCode,
            response.Content.Headers.ContentType?.MediaType,
            response.Headers.RetryAfter?.ToString(),
            await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    internal sealed record Answer(HttpStatusCode Status, string? MediaType, string? RetryAfter, string Body);
}
