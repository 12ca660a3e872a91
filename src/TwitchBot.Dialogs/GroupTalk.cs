using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Language;
using TwitchBot.Language.Intents;

namespace TwitchBot.Dialogs;

/// <summary>
/// The bot where others read along, in group chats and channels: it answers questions from the articles, warns of emergencies, and asks
/// and keeps nothing about anybody's health; for that it offers a personal chat.
/// </summary>
public sealed class GroupTalk(Questions questions, Alarms alarms, SmallTalk smallTalk)
{
    /// <summary>Whether others read along.</summary>
    public static bool IsHeldIn(IActivity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" };
    }

    /// <summary>How to say where the personal chat is: with its address, where the channel has one.</summary>
    public static string Where(IActivity activity, ReplyWriter replies)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(replies);
        return activity.ChannelId == Channels.Msteams && activity.Recipient?.Id is { Length: > 0 } bot
            ? replies.Say("group.where", ("address", $"https://teams.microsoft.com/l/chat/0/0?users={Uri.EscapeDataString(bot)}"))
            : string.Empty;
    }

    /// <summary>Replies to a message that all can read.</summary>
    public async Task ReplyAsync(Turn turn, Understanding said)
    {
        var replies = turn.Session.Replies;
        var where = Where(turn.Inner.Context.Activity, replies);
        if (alarms.Public(said, replies) is { } warning)
        {
            await turn.SayAsync(warning);
            return;
        }

        switch (said.Intent)
        {
            case Intent.Help:
                await turn.SayAsync(replies.Say("group.help", ("where", where)));
                return;
            case Intent.Ask or Intent.More or Intent.WhyAsk when await questions.AnswerAsync(turn, said):
                return;
            case Intent.Greet or Intent.Thank or Intent.Goodbye or Intent.Human or Intent.SelfHarm or Intent.ShowData or Intent.ForgetData
                when await smallTalk.ReplyAsync(turn, said.Intent):
                return;
            default:
                await turn.SayAsync(replies.Say("group.privately", ("where", where)));
                return;
        }
    }
}
