using System.Text;
using TwitchBot.Dialogs.Feedback;
using TwitchBot.Knowledge;
using TwitchBot.Language;
using TwitchBot.Language.Intents;

namespace TwitchBot.Dialogs;

/// <summary>Answers questions from the articles at any time.</summary>
/// <param name="answers">Finds the answers.</param>
/// <param name="votes">Keeps what had no answer.</param>
/// <param name="alarms">Tells what comes before any answer.</param>
public sealed class Questions(AnswerFinder answers, Votes votes, Alarms alarms)
{
    /// <summary>Answers a question, or says that the articles do not cover it.</summary>
    /// <returns>False where the message is no question and no answer fits it.</returns>
    public async Task<bool> AnswerAsync(Turn turn, Understanding said)
    {
        var session = turn.Session;
        if (said.Intent == Intent.More)
        {
            return await MoreAsync(turn);
        }

        var result = answers.Find(said.Text, session.Memory.LastSection);
        if (result.Answer is { } answer)
        {
            votes.Missed(result, said);
            session.Memory = session.Memory with { LastQuestion = votes.Remember(said) };
            await SendAsync(turn, answer, result.Missed.Count > 0);
            return true;
        }

        if (result.Kind == KnowledgeKind.Unclear)
        {
            await SayNearestAsync(turn, session.Replies.Say("question.unclear"), result, []);
            return true;
        }

        if (said.Intent != Intent.Ask || (turn.IsAssessing && session.AnsweredPending))
        {
            return false;
        }

        votes.Missed(result, said);
        var text = new StringBuilder(session.Replies.Say("question.not-covered"));
        if (result.Nearest.Count > 0)
        {
            text.Append("\n\n").Append(session.Replies.Say("question.nearest"));
        }

        await SayNearestAsync(turn, text.ToString(), result, turn.IsAssessing ? [] : [session.Replies.Say("welcome.check")]);
        return true;
    }

    /// <summary>Offers the nearest questions; within a check they stand in the text, for what the next question offers takes their place.</summary>
    private static Task SayNearestAsync(Turn turn, string text, KnowledgeResult result, string[] others)
    {
        var nearest = result.Nearest.Select(Sentence).ToList();
        return turn.IsAssessing && nearest.Count > 0
            ? turn.SayAsync($"{text}\n\n{string.Join('\n', nearest.Select(question => $"- {question}"))}")
            : turn.SayAsync(text, [.. nearest, .. others]);
    }

    private async Task<bool> MoreAsync(Turn turn)
    {
        if (turn.Session.Memory.LastSection is not { } last)
        {
            return false;
        }

        if (answers.More(last) is { } more)
        {
            await SendAsync(turn, more, hasMissed: false);
        }
        else
        {
            await turn.SayAsync(turn.Session.Replies.Say("question.more-none"));
        }

        return true;
    }

    private async Task SendAsync(Turn turn, KnowledgeAnswer answer, bool hasMissed)
    {
        var session = turn.Session;
        session.Memory = session.Memory with { LastSection = answer.Sources[^1].Id };
        var sources = string.Join("; ", answer.Sources.Select(session.Replies.Cite));
        var text = alarms.Standing(session) is { } first ? $"{first}\n\n" : string.Empty;
        text += $"{answer.Text}\n\n{session.Replies.Say("question.source", ("sources", sources))}";
        if (hasMissed)
        {
            text += $"\n\n{session.Replies.Say("question.partly")}";
        }

        string[] offers = turn.IsAssessing ? [] : [.. answer.FollowUps.Take(2).Select(Sentence), session.Replies.Say("welcome.check"), .. votes.Offers];
        await turn.SayAsync(text, offers);
    }

    private static string Sentence(string question) => $"{char.ToUpperInvariant(question[0])}{question[1..].TrimEnd('?')}?";
}
