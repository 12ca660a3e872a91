using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace TwitchBot;

/// <summary>Whether the settings of the bot's registration in Azure go together.</summary>
internal static class BotRegistration
{
    /// <summary>The sentence that refuses to start; null where starting is fine.</summary>
    public static string? Refusal(IConfiguration configuration)
    {
        try
        {
            _ = new ConfigurationBotFrameworkAuthentication(configuration);
            return null;
        }
        catch (Exception wrong) when (wrong is InvalidOperationException or ArgumentException)
        {
            return wrong.Message;
        }
    }
}
