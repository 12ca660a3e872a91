using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using TwitchBot.Content;
using TwitchBot.Dialogs.Feedback;
using TwitchBot.DirectLine;
using TwitchBot.Knowledge;
using TwitchBot.Language;
using TwitchBot.State;
using TwitchBot.Turns;

namespace TwitchBot;

/// <summary>Composes the channels around the bot.</summary>
internal static class Hosting
{
    private const int MostWaitingTurns = 20;
    private const int SlowTurnMilliseconds = 700;
    private const string DefaultAddress = "http://localhost:3978";

    /// <summary>Listens where Bot Framework people expect a bot, unless an operator names addresses or ports.</summary>
    public static void ListenByDefault(this WebApplicationBuilder builder)
    {
        string[] settings = [WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey];
        if (settings.All(setting => string.IsNullOrEmpty(builder.Configuration[setting])))
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
    }

    public static IServiceCollection AddChannels(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IStorage>(new ForgettingStorage(new MemoryStorage(), StateRetention.Of(configuration), TimeProvider.System));
        services.AddSingleton(new TurnGate(MostWaitingTurns));
        services.AddSingleton<Deliveries>();
        services.AddSingleton<TurnGateMiddleware>();
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            configuration, logger: provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()));
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => Guard(
            new CloudAdapter(provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()), provider));
        services.AddDirectLine(configuration.GetSection("DirectLine"));
        services.AddHostedService<WarmUp>();
        return services;
    }

    /// <summary>Keeps questions without an answer in the file that <c>Feedback:File</c> names; without it, none are kept.</summary>
    public static IServiceCollection AddFeedback(this IServiceCollection services, IConfiguration configuration)
    {
        const int Days = 180;
        return configuration["Feedback:File"] is { Length: > 0 } path
            ? services.AddSingleton<IFeedbackStore>(provider => new FeedbackFile(
                path, TimeSpan.FromDays(configuration.GetValue("Feedback:RetentionDays", Days)), provider.GetRequiredService<TimeProvider>()))
            : services;
    }

    /// <summary>
    /// Makes everything ready before anybody can ask: guards the Direct Line adapter too, builds the bot with its indexes, and gives
    /// back the memory that reading the content took.
    /// </summary>
    public static void Prepare(this IServiceProvider provider)
    {
        Guard(provider.GetRequiredService<DirectLineAdapter>(), provider);
        Parallel.Invoke(() => provider.GetRequiredService<UtteranceReader>(), () => provider.GetRequiredService<AnswerFinder>());
        provider.GetRequiredService<IBot>();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }

    private static T Guard<T>(T adapter, IServiceProvider provider)
        where T : BotAdapter
    {
        adapter.Use(provider.GetRequiredService<TurnGateMiddleware>());
        adapter.Use(new ShowTypingMiddleware(SlowTurnMilliseconds));
        adapter.OnTurnError = TurnErrors.Handler(provider.GetRequiredService<BotContent>(), provider.GetRequiredService<ILogger<T>>());
        return adapter;
    }
}
