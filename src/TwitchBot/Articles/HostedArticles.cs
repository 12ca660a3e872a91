using Microsoft.Bot.Schema;
using TwitchBot.Dialogs.Replies;

namespace TwitchBot.Articles;

/// <summary>The addresses of the articles this host serves.</summary>
internal sealed class HostedArticles(PublicOrigin origin) : IArticleAddress
{
    public string? Of(string section, IActivity activity) => origin.For(activity) is { } host ? $"{host}{ArticlePages.Path}/{section}" : null;
}
