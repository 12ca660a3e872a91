using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>What channels can show. The figures are those of the Bot Framework SDK.</summary>
public class Channel
{
    /// <summary>Whether a channel shows this many suggested actions.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many buttons.</param>
    /// <param name="conversationType">Teams shows suggested actions in "personal" conversations only.</param>
    public static bool SupportsSuggestedActions(string? channelId, int buttonCnt = 100, string? conversationType = null) =>
        channelId switch
        {
            Channels.Facebook or Channels.Skype => buttonCnt <= 10,
            Channels.Line => buttonCnt <= 13,
            Channels.Kik => buttonCnt <= 20,
            Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat =>
                buttonCnt <= 100,
            Channels.Msteams => buttonCnt <= 3 && string.Equals(conversationType, "personal", StringComparison.Ordinal),
            _ => false,
        };

    /// <summary>Whether a channel shows a card with this many buttons.</summary>
    /// <param name="channelId">The channel.</param>
    /// <param name="buttonCnt">How many buttons.</param>
    public static bool SupportsCardActions(string? channelId, int buttonCnt = 100) =>
        channelId switch
        {
            Channels.Facebook or Channels.Skype => buttonCnt <= 3,
            Channels.Msteams => buttonCnt <= 50,
            Channels.Line => buttonCnt <= 99,
            Channels.Slack or Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech
                or Channels.Webchat or Channels.Cortana => buttonCnt <= 100,
            _ => false,
        };
}
