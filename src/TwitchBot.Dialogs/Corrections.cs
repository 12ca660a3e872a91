using TwitchBot.Content;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Language;
using TwitchBot.Language.Answers;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs;

/// <summary>Says what a message changed beside the answer asked for, and opens answers again.</summary>
/// <param name="content">The questions and the vocabulary.</param>
public sealed class Corrections(BotContent content)
{
    /// <summary>Whether a message told anything beyond that there is a twitch.</summary>
    public static bool HasNews(Case before, Case after) => !News(before, after).IsEmpty;

    /// <summary>Names what a message told or changed, unless it only answered the question that waited.</summary>
    /// <returns>Whether there was anything to name.</returns>
    public async Task<bool> AcknowledgeAsync(Turn turn, Understanding said, Case before)
    {
        var session = turn.Session;
        var news = News(before, session.Memory.Case);
        var justAnswered = session.AnsweredPending && !said.IsCorrection && news.Findings.Count <= 1;
        if (news.IsEmpty || justAnswered || IsOnlyTheAnswer(session.AnsweredPending, said))
        {
            return false;
        }

        var what = ReadBack.InOneLine(news, content, session.Replies);
        if (what.Length > 0)
        {
            await turn.SayAsync(session.Replies.Say(said.IsCorrection ? "changed" : "noted", ("what", what)));
        }

        return what.Length > 0;
    }

    /// <summary>"Change my answer about coffee": forgets the answer, so that it is asked again.</summary>
    /// <returns>Whether there was such an answer.</returns>
    public bool Reopen(Turn turn, Understanding said)
    {
        var session = turn.Session;
        var question = said.TellsNothing
            ? content.Questions.FirstOrDefault(question => question.About.Intersect(said.Topics.SelectMany(content.Concepts.WithParents)).Any())
            : null;
        if (question is null)
        {
            return false;
        }

        session.Memory = session.Memory with
        {
            Case = question.About.Concat(said.Topics).Aggregate(session.Memory.Case, (known, concept) => known.Without(concept)),
            Asked = [.. session.Memory.Asked.Where(id => id != question.Id)],
        };
        return true;
    }

    /// <summary>A yes or no marks several concepts at once; that needs no repeating.</summary>
    private static bool IsOnlyTheAnswer(bool answered, Understanding said) =>
        answered && said is { Answer: not YesNo.None, Findings.Count: 0, Onset: null, Episode: null };

    private static Case News(Case before, Case after)
    {
        var news = Case.Empty with
        {
            Onset = before.Onset == after.Onset ? null : after.Onset,
            Episode = before.Episode == after.Episode ? null : after.Episode,
        };
        foreach (var (concept, state) in after.Findings)
        {
            if (concept != "twitch" && (!before.Findings.TryGetValue(concept, out var earlier) || earlier != state))
            {
                news = news.With(concept, state);
            }
        }

        return news;
    }
}
