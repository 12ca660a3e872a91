using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TwitchBot.DirectLine.Endpoints;
using TwitchBot.DirectLine.Feed;
using TwitchBot.DirectLine.Limits;
using TwitchBot.DirectLine.Streams;
using TwitchBot.DirectLine.Tokens;
using TwitchBot.DirectLine.Turns;
using TwitchBot.DirectLine.Uploads;

namespace TwitchBot.DirectLine;

/// <summary>Adds the embedded Direct Line channel to a host.</summary>
public static class DirectLineServiceCollectionExtensions
{
    /// <summary>
    /// Registers the channel and its <see cref="DirectLineAdapter"/>, with settings from <paramref name="section"/>
    /// (see <see cref="DirectLineOptions"/>). The bot is the <c>IBot</c> of each turn's own scope.
    /// </summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration section)
    {
        services.AddCors();
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<DirectLineOptions>().Bind(section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<DirectLineOptions>>(new FormerSettings(section));
        services.AddSingleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidation>();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<DirectLineOptions>>().Value);

        services.TryAddSingleton<IConversationFeed, InMemoryFeed>();
        services.AddSingleton<IActivityJson, SdkActivityJson>();
        services.AddSingleton(provider => new DirectLineAdapter(
            provider.GetRequiredService<IConversationFeed>(),
            provider.GetRequiredService<IActivityJson>(),
            provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<Draining>();
        services.AddSingleton<TurnRunner>();
        services.AddSingleton(provider => new TokenSigner(
            provider.GetRequiredService<DirectLineOptions>().SigningKey, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton<UploadStore>();
        services.AddSingleton<OpenStreams>();
        services.AddHostedService<Housekeeping>();

        services.AddSingleton<RequestLimits>();
        services.AddSingleton<SiteSecrets>();
        services.AddSingleton<Callers>();
        services.AddSingleton<TokenAnswers>();
        services.AddSingleton<UserTurns>();
        services.AddSingleton<TokenEndpoints>();
        services.AddSingleton<ConversationEndpoints>();
        services.AddSingleton<ActivityEndpoints>();
        services.AddSingleton<UploadEndpoints>();
        services.AddSingleton<StreamEndpoint>();
        return services;
    }
}
