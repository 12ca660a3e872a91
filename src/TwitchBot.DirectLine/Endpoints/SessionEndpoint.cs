using Microsoft.AspNetCore.Http;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary><c>GET /session/getsessionid</c>: an id that ties nothing together, for clients that insist on one.</summary>
internal static class SessionEndpoint
{
    public static void Map(DirectLineRoutes routes) => routes.Map(HttpMethods.Get, "/session/getsessionid", _ =>
        Task.FromResult(Results.Json(new SessionResponse(DirectLineIds.Unguessable()), WireJson.Default.SessionResponse)));
}
