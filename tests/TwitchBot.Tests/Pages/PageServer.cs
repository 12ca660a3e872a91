using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TwitchBot.Articles;
using TwitchBot.Pages;

namespace TwitchBot.Tests.Pages;

/// <summary>Kestrel on a free loopback port with nothing but the chat page and the pages it leads to.</summary>
public sealed class PageServer : IAsyncLifetime
{
    private readonly WebApplication _app;

    public PageServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapChatPage();
        _app.MapArticles(RepositoryContent.English);
    }

    public Uri Address { get; private set; } = null!;

    /// <summary>A client that takes what it is given: it neither asks for compression nor undoes it.</summary>
    public HttpClient Http { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Address = new Uri(_app.Urls.Single());
        Http = new HttpClient { BaseAddress = Address };
    }

    /// <summary>Asks for a path with the given request headers.</summary>
    public Task<HttpResponseMessage> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
    }
}
