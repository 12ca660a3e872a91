using Microsoft.AspNetCore.Http;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>Where clients reach the channel, as seen from a request to it.</summary>
internal static class PublicAddress
{
    private const string Key = "TwitchBot.DirectLine.BasePath";

    /// <summary>Remembers below which path the channel is mapped.</summary>
    public static void Remember(HttpContext context, string basePath) => context.Items[Key] = basePath;

    /// <summary>The address of a path below the channel's base.</summary>
    public static string Of(HttpRequest request, string scheme, string path)
    {
        var full = request.PathBase.Add($"{request.HttpContext.Items[Key]}/{path}");
        return $"{scheme}://{request.Host.ToUriComponent()}{full.ToUriComponent()}";
    }
}
