using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TwitchBot.DirectLine.Endpoints;
using TwitchBot.DirectLine.Limits;

namespace TwitchBot.DirectLine;

/// <summary>Maps the embedded Direct Line channel.</summary>
public static class DirectLineEndpointRouteBuilderExtensions
{
    /// <summary>Maps every route of Direct Line 3.0 below <paramref name="basePath"/>, such as <c>/v3/directline</c>.</summary>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder endpoints, string basePath)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(basePath);
        var services = endpoints.ServiceProvider;
        var policy = CrossOrigin.Policy(services.GetRequiredService<DirectLineOptions>());
        var cors = services.GetRequiredService<ICorsService>();
        var routes = new DirectLineRoutes(endpoints, basePath.TrimEnd('/'), cors, policy, services.GetRequiredService<RequestLimits>());
        services.GetRequiredService<TokenEndpoints>().Map(routes);
        services.GetRequiredService<ConversationEndpoints>().Map(routes);
        services.GetRequiredService<ActivityEndpoints>().Map(routes);
        services.GetRequiredService<UploadEndpoints>().Map(routes);
        services.GetRequiredService<StreamEndpoint>().Map(routes);
        SessionEndpoint.Map(routes);
        routes.MapRest();
        return endpoints;
    }
}
