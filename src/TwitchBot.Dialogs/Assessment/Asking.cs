using Microsoft.Bot.Schema;
using TwitchBot.Content.Assessment;
using TwitchBot.Dialogs.Sessions;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>Words a question: plainly, in other words after a misunderstanding, and with the choices written out after a second one.</summary>
/// <param name="interview">The questions.</param>
public sealed class Asking(Interview interview)
{
    /// <summary>After this many answers that were not understood, the question is left out.</summary>
    public const int MostMisses = 3;

    /// <summary>The question as it is to be asked now.</summary>
    public Activity Word(Session session, Question question)
    {
        var replies = session.Replies;
        var (number, total) = interview.Progress(session.Memory);
        var progress = replies.Say("assessment.progress", ("number", $"{number}"), ("total", $"{total}"));
        return replies.Message(session.Led($"{Text(session, question)}\n\n{progress}"), Offers(session, question));
    }

    private string Text(Session session, Question question)
    {
        var replies = session.Replies;
        var left = replies.Names(interview.Unanswered(question, session.Memory.Case));
        var what = replies.Names(question.About.Take(1));
        var text = replies.Say(session.Memory.Misses == 0 ? question.Say : question.Again, ("left", left), ("what", what));
        return session.Memory.Misses < MostMisses - 1
            ? text
            : $"{text}\n\n{replies.Say("assessment.choose", ("choices", string.Join(", ", Offers(session, question).Select(offer => $"**{offer}**"))))}";
    }

    private static IReadOnlyList<string> Offers(Session session, Question question)
    {
        var replies = session.Replies;
        string[] yesNo = [replies.Say("assessment.yes"), replies.Say("assessment.no"), replies.Say("assessment.unsure")];
        return [.. question.Offers.Count > 0 ? question.Offers : yesNo, replies.Say("assessment.skip")];
    }
}
