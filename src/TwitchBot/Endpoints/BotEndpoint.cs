using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace TwitchBot.Endpoints;

/// <summary>Where Teams, the Emulator and the Playground deliver activities. A turn that has begun ends, even when the channel hangs up.</summary>
internal static class BotEndpoint
{
    public const string Path = "/api/messages";

    public static void MapBot(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapPost(Path, static (HttpContext http, IBotFrameworkHttpAdapter adapter, IBot bot) =>
            adapter.ProcessAsync(http.Request, http.Response, bot, CancellationToken.None));
}
