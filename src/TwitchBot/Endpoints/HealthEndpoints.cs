using TwitchBot.Content;

namespace TwitchBot.Endpoints;

/// <summary>Says whether the process lives and whether it can answer people.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/health/live", () => "live");
        endpoints.MapGet("/health/ready", (BotContent content) => $"ready: {content.Library.Articles.Count} articles, {content.Questions.Count} questions");
    }
}
