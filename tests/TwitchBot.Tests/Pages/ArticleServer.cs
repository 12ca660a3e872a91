using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TwitchBot.Articles;

namespace TwitchBot.Tests.Pages;

/// <summary>Kestrel on a free loopback port with nothing but the articles of the repository.</summary>
public sealed class ArticleServer : IAsyncLifetime
{
    private readonly WebApplication _app;
    private HttpClient? _http;

    public ArticleServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapArticles(RepositoryContent.English);
    }

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    /// <summary>Asks for a path with the given request headers.</summary>
    public async Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await _http!.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The text at a path.</summary>
    public Task<string> ReadAsync(string path) => _http!.GetStringAsync(path, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        _http?.Dispose();
        await _app.DisposeAsync();
    }
}
