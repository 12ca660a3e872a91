using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TwitchBot.DirectLine.Limits;
using TwitchBot.DirectLine.Wire;

namespace TwitchBot.DirectLine.Endpoints;

/// <summary>Maps handlers below the channel's base path, each answering cross-origin callers by one policy.</summary>
internal sealed class DirectLineRoutes(
    IEndpointRouteBuilder endpoints, string basePath, ICorsService cors, CorsPolicy policy, RequestLimits limits)
{
    private static Refusal Nowhere { get; } = new(
        StatusCodes.Status404NotFound, "NotFound", "Direct Line has no such operation; check the method and the path.");

    /// <summary>Maps a handler.</summary>
    public void Map(string method, string pattern, Func<HttpContext, Task<IResult>> handler) =>
        endpoints.MapMethods(basePath + pattern, [method], (RequestDelegate)(context => AnswerAsync(context, handler)));

    /// <summary>Maps WebSockets: GET in HTTP/1.1, CONNECT in HTTP/2.</summary>
    public void MapWebSocket(string pattern, Func<HttpContext, Task<IResult>> handler)
    {
        var pipeline = endpoints.CreateApplicationBuilder();
        pipeline.UseWebSockets();
        pipeline.Run(context => AnswerAsync(context, handler));
        endpoints.MapMethods(basePath + pattern, [HttpMethods.Get, HttpMethods.Connect], pipeline.Build());
    }

    /// <summary>Answers preflight requests for every path, and says of anything else that it is not there.</summary>
    public void MapRest() => endpoints.Map(basePath + "/{**path}", (RequestDelegate)(context => AnswerAsync(context, Rest)));

    private async Task AnswerAsync(HttpContext context, Func<HttpContext, Task<IResult>> handler)
    {
        ApplyPolicy(context);
        PublicAddress.Remember(context, basePath);
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            var result = limits.OfAddress(context.Connection.RemoteIpAddress) ?? await handler(context);
            await result.ExecuteAsync(context);
        }
        catch (BadHttpRequestException unreadable) when (!context.Response.HasStarted)
        {
            await new Refusal(unreadable.StatusCode, "BadRequest", unreadable.Message).ExecuteAsync(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The client has gone; there is nobody to answer.
        }
    }

    private static Task<IResult> Rest(HttpContext context) => Task.FromResult(
        HttpMethods.IsOptions(context.Request.Method) ? Results.NoContent() : Nowhere);

    private void ApplyPolicy(HttpContext context) => cors.ApplyResult(cors.EvaluatePolicy(context, policy), context.Response);
}
