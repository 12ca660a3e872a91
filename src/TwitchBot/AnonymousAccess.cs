namespace TwitchBot;

/// <summary>Without an app id anybody may call the bot's endpoint; that is for development, or for those who ask for it by name.</summary>
internal static class AnonymousAccess
{
    public const string Setting = "AllowAnonymousBot";

    /// <summary>The sentence that refuses to start; null where starting is fine.</summary>
    public static string? Refusal(IConfiguration configuration, IHostEnvironment environment)
    {
        var hasAppId = !string.IsNullOrEmpty(configuration["MicrosoftAppId"]);
        return hasAppId || environment.IsDevelopment() || configuration.GetValue<bool>(Setting)
            ? null
            : $"No MicrosoftAppId is configured, so anybody could post to /api/messages. Set MicrosoftAppId, or {Setting}=true if that is what you want.";
    }
}
