using Microsoft.Extensions.DependencyInjection.Extensions;

namespace TwitchBot;

/// <summary>Lets what hands out addresses know where people reach this host.</summary>
internal static class PublicOriginServices
{
    /// <summary>Adds it once, however many parts ask for it.</summary>
    public static IServiceCollection AddPublicOrigin(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.TryAddSingleton<PublicOrigin>();
        return services;
    }
}
