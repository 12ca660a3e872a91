using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using TwitchBot.Dialogs.Replies;

namespace TwitchBot.Articles;

/// <summary>
/// The addresses of the articles this host serves: below <c>PublicUrl</c> where an operator set it. Without it, people in the web chat
/// reach them where their own request went, and for other channels no address is known.
/// </summary>
internal sealed class HostedArticles(IConfiguration configuration, IHttpContextAccessor requests) : IArticleAddress
{
    public const string Setting = "PublicUrl";

    private readonly string? _public = configuration[Setting]?.TrimEnd('/');

    /// <summary>The sentence that refuses to start with an address nobody can open; null where it is fine or not set.</summary>
    public static string? Refusal(IConfiguration configuration)
    {
        var isFine = configuration[Setting] is not { Length: > 0 } url
            || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http");
        return isFine ? null : $"{Setting} is \"{configuration[Setting]}\"; it must be the address people reach this host at, such as https://bot.example.org.";
    }

    public string? Of(string section, IActivity activity) => Origin(activity) is { } origin ? $"{origin}{ArticlePages.Path}/{section}" : null;

    private string? Origin(IActivity activity)
    {
        if (!string.IsNullOrEmpty(_public))
        {
            return _public;
        }

        return activity.ChannelId == Channels.Directline && requests.HttpContext?.Request is { } request
            ? $"{request.Scheme}://{request.Host.ToUriComponent()}{request.PathBase.ToUriComponent()}"
            : null;
    }
}
