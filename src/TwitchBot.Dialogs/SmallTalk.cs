using TwitchBot.Content;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Language.Intents;

namespace TwitchBot.Dialogs;

/// <summary>Replies to greetings, thanks, fear, anger and commands that change nothing of the assessment.</summary>
/// <param name="content">The phrases and the vocabulary.</param>
public sealed class SmallTalk(BotContent content)
{
    private static readonly Dictionary<Intent, string> Phrases = new()
    {
        [Intent.Help] = "help",
        [Intent.Greet] = "greet",
        [Intent.Thank] = "thanks",
        [Intent.Goodbye] = "goodbye",
        [Intent.Human] = "human",
        [Intent.Complain] = "complaint",
        [Intent.Fear] = "fear",
        [Intent.SelfHarm] = "self-harm",
        [Intent.Stop] = "nothing-to-stop",
    };

    /// <summary>Replies to the intent.</summary>
    /// <returns>Whether there was a reply to give.</returns>
    public async Task<bool> ReplyAsync(Turn turn, Intent intent)
    {
        var replies = turn.Session.Replies;
        var offers = turn.IsAssessing || intent is Intent.SelfHarm or Intent.Goodbye or Intent.Fear ? null : RootDialog.Offers(replies);
        switch (intent)
        {
            case Intent.ShowData:
                await turn.SayAsync(DataOf(turn.Session), offers);
                return true;
            case Intent.ForgetData:
                turn.Session.Memory = turn.Session.Memory.Cleared();
                await turn.SayAsync(replies.Say("data.forgotten"), offers);
                return true;
            default:
                if (!Phrases.TryGetValue(intent, out var phrase))
                {
                    return false;
                }

                await turn.SayAsync(replies.Say(phrase), offers);
                return true;
        }
    }

    private string DataOf(Session session) => session.Memory.Case.IsEmpty
        ? session.Replies.Say("data.none")
        : session.Replies.Say("data.shown", ("what", $"\n\n{ReadBack.Of(session.Memory.Case, content, session.Replies)}\n\n"));
}
