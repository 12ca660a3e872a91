using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>Maps handlers below the channel's base path, each answering cross-origin callers by one policy.</summary>
internal sealed class DirectLineRoutes(IEndpointRouteBuilder endpoints, string basePath, ICorsService cors, CorsPolicy policy)
{
    /// <summary>Maps a handler.</summary>
    public void Map(string method, string pattern, Func<HttpContext, Task<IResult>> handler) =>
        endpoints.MapMethods(basePath + pattern, [method], (RequestDelegate)(context => AnswerAsync(context, handler)));

    /// <summary>Maps WebSockets: GET in HTTP/1.1, CONNECT in HTTP/2.</summary>
    public void MapWebSocket(string pattern, Func<HttpContext, Task<IResult>> handler)
    {
        // Without a keep-alive interval there is no timer for each socket.
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.Zero });
        pipeline.Run(context => AnswerAsync(context, handler));
        endpoints.MapMethods(basePath + pattern, [HttpMethods.Get, HttpMethods.Connect], pipeline.Build());
    }

    /// <summary>Answers preflight requests for every path.</summary>
    public void MapPreflight() =>
        endpoints.MapMethods(basePath + "/{**path}", [HttpMethods.Options], (RequestDelegate)(context =>
        {
            ApplyPolicy(context);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        }));

    private async Task AnswerAsync(HttpContext context, Func<HttpContext, Task<IResult>> handler)
    {
        ApplyPolicy(context);
        PublicAddress.Remember(context, basePath);
        context.Response.Headers.CacheControl = "no-store";
        var result = await handler(context);
        await result.ExecuteAsync(context);
    }

    private void ApplyPolicy(HttpContext context) => cors.ApplyResult(cors.EvaluatePolicy(context, policy), context.Response);
}
