using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace TwitchBot.Dialogs.Replies;

/// <summary>What a channel can show: the one place where channels differ.</summary>
/// <param name="SuggestedActions">How many suggested actions are sure to be seen; 0 where the channel shows none.</param>
/// <param name="Cards">Whether it shows Adaptive Cards.</param>
/// <param name="Links">Whether it shows links written in Markdown.</param>
/// <param name="Execute">Whether it knows <c>Action.Execute</c>; others get <c>Action.Submit</c>.</param>
/// <param name="OutcomeMark">Whether a page around the chat may be told that an outcome was reached, and nothing else of it.</param>
public sealed record ChannelCapabilities(int SuggestedActions, bool Cards, bool Links, bool Execute, bool OutcomeMark = false)
{
    private static readonly ChannelCapabilities Web = new(10, Cards: true, Links: true, Execute: false);
    private static readonly ChannelCapabilities Page = Web with { OutcomeMark = true };
    private static readonly ChannelCapabilities TextOnly = new(10, Cards: false, Links: false, Execute: false);
    private static readonly ChannelCapabilities TeamsPersonal = new(3, Cards: true, Links: true, Execute: true);
    private static readonly ChannelCapabilities TeamsGroup = TeamsPersonal with { SuggestedActions = 0 };

    /// <summary>The capabilities of the channel an activity came from.</summary>
    public static ChannelCapabilities Of(IActivity activity) => activity.ChannelId switch
    {
        Channels.Msteams => GroupTalk.IsHeldIn(activity) ? TeamsGroup : TeamsPersonal,
        Channels.Directline => Page,
        Channels.Emulator or Channels.Webchat => Web,
        _ => TextOnly,
    };
}
