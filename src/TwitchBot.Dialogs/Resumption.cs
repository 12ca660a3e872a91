using TwitchBot.Content;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Language;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Intents;

namespace TwitchBot.Dialogs;

/// <summary>Asks somebody who comes back after a long time whether to go on with a check that was left open.</summary>
/// <param name="content">The questions and the vocabulary.</param>
public sealed class Resumption(BotContent content)
{
    /// <summary>After so long a silence a check is not simply gone on with.</summary>
    public static readonly TimeSpan LongSilence = TimeSpan.FromHours(12);

    /// <summary>Whether to ask: a check is open, something was told in it, and the last message is long ago.</summary>
    public static bool IsDue(Turn turn) =>
        turn.IsAssessing && turn.Session.Away >= LongSilence && (turn.Session.Memory.Asked.Count > 0 || !turn.Session.Memory.Case.IsEmpty);

    /// <summary>Asks, and says what was told; what is known of times is as much older now.</summary>
    public async Task AskAsync(Turn turn)
    {
        var session = turn.Session;
        session.Memory = session.Memory with { Resuming = true, Alarm = [], Case = session.Memory.Case.After(session.Away) };
        var replies = session.Replies;
        var told = ReadBack.Of(session.Memory.Case, content, replies);
        await turn.SayAsync(replies.Say("resume.ask", ("what", $"\n\n{told}\n\n")), [replies.Say("resume.yes"), replies.Say("resume.no")]);
    }

    /// <summary>Takes the answer.</summary>
    /// <returns>True to go on, false to drop the check, null where the message says something else.</returns>
    public static bool? AnswerOf(Turn turn, Understanding said)
    {
        turn.Session.Memory = turn.Session.Memory with { Resuming = false };
        return said switch
        {
            { Intent: Intent.More or Intent.Assess } => true,
            { Intent: Intent.StartOver or Intent.ForgetData } => null,
            { Findings.Count: > 0 } => null,
            { Answer: YesNo.Yes } => true,
            { Answer: YesNo.No } => false,
            _ => null,
        };
    }
}
