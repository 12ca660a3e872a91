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

    public static async Task<BotServer> StartAsync(IBot bot, params (string Key, string? Value)[] settings)
    {
        var time = new SkippingTime();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, setting.Value)))
            .Build();
        var authentication = new ConfigurationBotFrameworkAuthentication(configuration, httpClientFactory: null, logger: null, time);
        var server = new BotServer(new CloudAdapter(authentication, time), time);
        server._server = await LocalServer.StartAsync(
            context => server.Adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        return server;
    }

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
