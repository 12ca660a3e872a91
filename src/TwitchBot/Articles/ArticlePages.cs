using TwitchBot.Content;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Pages;

namespace TwitchBot.Articles;

/// <summary>Maps the pages on which people read the articles behind the answers.</summary>
public static class ArticlePages
{
    /// <summary>Where the list is; each article is below it, by its id.</summary>
    public const string Path = "/articles";

    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Lets answers link to the articles that this host serves.</summary>
    public static IServiceCollection AddArticles(this IServiceCollection services) =>
        services.AddPublicOrigin().AddSingleton<IArticleAddress, HostedArticles>();

    /// <summary>
    /// Maps the list at <c>/articles</c>, each article at <c>/articles/{id}</c> and each other page at <c>/{id}</c>.
    /// </summary>
    public static IEndpointRouteBuilder MapArticles(this IEndpointRouteBuilder endpoints, BotContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var stream = typeof(ArticlePages).Assembly.GetManifestResourceStream("page.html")!;
        using var reader = new StreamReader(stream);
        var html = new ArticleHtml(reader.ReadToEnd());
        endpoints.Map(Path, () => html.List(content.Library.Articles));
        foreach (var article in content.Library.Articles)
        {
            endpoints.Map($"{Path}/{article.Id}", () => html.Article(article));
        }

        foreach (var page in content.Pages)
        {
            endpoints.Map($"/{page.Id}", () => html.Text(page));
        }

        return endpoints;
    }

    private static void Map(this IEndpointRouteBuilder endpoints, string path, Func<string> write)
    {
        var page = new ReadyPage(write);
        endpoints.MapMethods(path, Reading, context =>
        {
            // The links of a page are relative to its one right address.
            if (context.Request.Path.Value is [.., '/'])
            {
                context.Response.Redirect($"{context.Request.PathBase}{path}", permanent: true);
                return Task.CompletedTask;
            }

            return page.SendAsync(context);
        });
    }
}
