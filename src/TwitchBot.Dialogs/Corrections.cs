using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Language;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs;

/// <summary>Says what a message changed beside the answer asked for, and opens answers again.</summary>
/// <param name="content">The questions and the vocabulary.</param>
public sealed class Corrections(BotContent content)
{
    /// <summary>Whether a message told anything beyond that there is a twitch.</summary>
    public static bool HasNews(Case before, Case after) => !News(before, after).IsEmpty;

    /// <summary>Names what a message told or changed, beside the plain answer to the question that waited.</summary>
    public async Task AcknowledgeAsync(Turn turn, Understanding said, Case before)
    {
        var session = turn.Session;
        var news = News(before, session.Memory.Case);
        if (session.AnsweredPending && !said.IsCorrection)
        {
            news = BesideTheAnswer(news, content.Questions.First(question => question.Id == session.Memory.Asked[^1]));
        }

        var what = ReadBack.InOneLine(news, content, session.Replies);
        if (what.Length > 0)
        {
            var phrase = said.IsCorrection ? "changed" : turn.IsAssessing ? "noted" : "taken";
            await turn.SayAsync(session.Replies.Say(phrase, ("what", what)));
        }
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

    private Case BesideTheAnswer(Case news, Question answered)
    {
        var rest = news with
        {
            Onset = answered.Expects == AnswerKind.Onset ? null : news.Onset,
            Episode = answered.Expects == AnswerKind.Episode ? null : news.Episode,
        };
        return news.Findings.Keys
            .Where(concept => content.Concepts.WithParents(concept).Any(answered.About.Contains))
            .Aggregate(rest, (known, concept) => known.Without(concept));
    }

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
