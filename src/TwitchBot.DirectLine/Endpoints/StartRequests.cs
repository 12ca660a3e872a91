using System.Text.Json;
using Microsoft.AspNetCore.Http;
using TwitchBot.DirectLine.Tokens;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>Reads what a client brings to a new conversation.</summary>
internal static class StartRequests
{
    private static readonly StartRequest Nothing = new(User: null, Locale: null, TrustedOrigins: null);

    /// <summary>The body, which may be absent; or why it cannot be read.</summary>
    public static async Task<(StartRequest? Start, Refusal? Refusal)> ReadAsync(HttpRequest request, DirectLineOptions options)
    {
        var body = await LimitedBody.ReadAsync(request.Body, options.ActivityLimit, request.HttpContext.RequestAborted);
        if (body is null)
            return (null, LimitedBody.ActivityTooLarge(options));
        if (body.Length == 0)
            return (Nothing, null);
        try
        {
            return (JsonSerializer.Deserialize(body, WireJson.Default.StartRequest) ?? Nothing, null);
        }
        catch (JsonException)
        {
            return (null, Refusal.BadRequest("The body must be JSON such as {\"user\":{\"id\":\"...\"}}, or be left out."));
        }
    }

    /// <summary>
    /// The claims of a token for a new conversation. A site's server names its user freely; where a page takes an id that is
    /// reserved (<c>dl_...</c>) or the bot's, or names none, the channel makes one up. A site's token is for pages of the origins that
    /// its server names, or else of those that are configured for it.
    /// </summary>
    public static TokenClaims NewConversation(StartRequest start, DirectLineSite? site, DirectLineOptions options) => new(
        DirectLineIds.NewConversation(),
        start.User?.Id is { } id && IsAcceptable(id, site is not null, options) ? id : DirectLineIds.NewUser(),
        start.User?.Name is { Length: > 0 and <= DirectLineIds.LongestName } name ? name : null,
        ExpiresAt: default,
        Started: false,
        site is null ? null : start.TrustedOrigins is { Count: > 0 } named ? named : DirectLineOptions.OriginsOf(site));

    private static bool IsAcceptable(string id, bool hasSecret, DirectLineOptions options) =>
        id.Trim().Length > 0 && id.Length <= DirectLineIds.LongestName
        && !id.Equals(options.BotId, StringComparison.OrdinalIgnoreCase)
        && (hasSecret || !id.StartsWith(DirectLineIds.ReservedUserPrefix, StringComparison.OrdinalIgnoreCase));
}
