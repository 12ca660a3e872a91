using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace TwitchBot;

/// <summary>
/// The address people reach this host at: <c>PublicUrl</c> where an operator set it; without it, people in the web chat reach it where
/// their own request went, and for other channels none is known.
/// </summary>
internal sealed class PublicOrigin(IConfiguration configuration, IHttpContextAccessor requests)
{
    /// <summary>The setting that names it.</summary>
    public const string Setting = "PublicUrl";

    private readonly string? _public = configuration[Setting]?.TrimEnd('/');

    /// <summary>The sentence that refuses to start with an address nobody can open; null where it is fine or not set.</summary>
    public static string? Refusal(IConfiguration configuration)
    {
        var isFine = configuration[Setting] is not { Length: > 0 } url
            || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http");
        return isFine ? null : $"{Setting} is \"{configuration[Setting]}\"; it must be the address people reach this host at, such as https://bot.example.org.";
    }

    /// <summary>The address without a slash at its end, as the person who sent an activity can open it; null where none is known.</summary>
    public string? For(IActivity activity)
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
