using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using TwitchBot.Content;

namespace TwitchBot.Turns;

/// <summary>What happens when a turn fails: it is logged without anything the person said, and they are told.</summary>
internal static partial class TurnErrors
{
    /// <summary>The handler for an adapter's <see cref="BotAdapter.OnTurnError"/>.</summary>
    public static Func<ITurnContext, Exception, Task> Handler(BotContent content, ILogger logger) => async (turn, error) =>
    {
        if (error is BadHttpRequestException)
        {
            ExceptionDispatchInfo.Throw(error);
        }

        LogFailed(logger, turn.Activity.ChannelId, turn.Activity.Type, error.GetType().Name, error.StackTrace);
        await turn.SendActivityAsync(
            content.Phrases.Say("failed").Replace("{number}", content.EmergencyNumbers.For(turn.Activity.Locale), StringComparison.Ordinal));
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn failed on channel {Channel} ({Type}): {Error}\n{Stack}")]
    private static partial void LogFailed(ILogger logger, string? channel, string? type, string error, string? stack);
}
