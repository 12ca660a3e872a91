using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Dialogs.Assessment;
using TwitchBot.Dialogs.Sessions;
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
    /// <param name="turn">The turn.</param>
    /// <param name="said">The message.</param>
    /// <param name="before">The case before it.</param>
    /// <param name="answered">The question it answered; null where it answered none.</param>
    /// <returns>What to say of it; null where there is nothing to say.</returns>
    public string? Acknowledge(Turn turn, Understanding said, Case before, Question? answered)
    {
        var session = turn.Session;
        var news = News(before, session.Memory.Case);
        if (answered is not null && !said.IsCorrection)
        {
            news = BesideTheAnswer(news, answered);
        }

        var what = ReadBack.InOneLine(news, content, session.Replies);
        if (what.Length == 0)
        {
            return null;
        }

        var isChange = said.IsCorrection || (before.Onset is not null && news.Onset is not null) || (before.Episode is not null && news.Episode is not null);
        return session.Replies.Say(isChange ? "changed" : turn.IsAssessing ? "noted" : "taken", ("what", what));
    }

    /// <summary>"Change my answer about coffee": forgets that answer alone, so that it is asked again, and what no longer holds with it.</summary>
    /// <returns>Whether there was anything to ask again.</returns>
    public bool Reopen(Turn turn, Understanding said)
    {
        if (!said.TellsNothing)
        {
            return false;
        }

        var session = turn.Session;
        var memory = session.Memory with { Concluded = false };
        if (content.Questions.FirstOrDefault(question => question.Topics.Intersect(said.Topics).Any()) is { } asked)
        {
            session.Memory = Without(memory, asked);
            return true;
        }

        if (said.Topics.FirstOrDefault(IsAskable) is not { } concept)
        {
            return false;
        }

        var known = memory.Case.Findings.Keys.Where(id => content.Concepts.Has(id) && content.Concepts.WithParents(id).Contains(concept))
            .Aggregate(memory.Case, (rest, id) => rest.Without(id));
        session.Take(known, answersPending: false);
        session.Memory = session.Memory with { Concluded = false, Pending = Interview.IdAbout(concept), Misses = 0 };
        return true;
    }

    /// <summary>"I want to change something": asks what.</summary>
    public static void AskWhat(Turn turn) =>
        turn.Session.Memory = turn.Session.Memory with { Concluded = false, Changing = true, Pending = null };

    private static Memory Without(Memory memory, Question asked)
    {
        var known = asked.Expects switch
        {
            AnswerKind.Onset => memory.Case with { Onset = null },
            AnswerKind.Episode => memory.Case with { Episode = null },
            AnswerKind.Whose => memory.Case with { Whose = null },
            _ => asked.About.Aggregate(memory.Case, (rest, id) => rest.Without(id)),
        };
        var step = new Step(null, CaseChange.Between(known, memory.Case), memory.Asked.Contains(asked.Id) ? asked.Id : null);
        return memory with { Case = known, Asked = [.. memory.Asked.Where(id => id != asked.Id)], Steps = [.. memory.Steps, step], Pending = null };
    }

    private bool IsAskable(string concept) =>
        concept != "twitch" && content.Concepts[concept].Kind is ConceptKind.Trigger or ConceptKind.Symptom or ConceptKind.RedFlag
            or ConceptKind.Background or ConceptKind.Medicine;

    private Case BesideTheAnswer(Case news, Question answered)
    {
        var rest = news with
        {
            Onset = answered.Expects == AnswerKind.Onset ? null : news.Onset,
            Episode = answered.Expects == AnswerKind.Episode ? null : news.Episode,
            Frequency = answered.Expects == AnswerKind.Episode ? null : news.Frequency,
            Whose = answered.Expects == AnswerKind.Whose ? null : news.Whose,
            Age = answered.Expects == AnswerKind.Whose ? null : news.Age,
        };
        return news.Findings.Keys
            .Where(concept => content.Concepts.WithParents(concept).Any(answered.About.Contains) || (answered.Expects == AnswerKind.Whose && concept == "child"))
            .Aggregate(rest, (known, concept) => known.Without(concept));
    }

    private static Case News(Case before, Case after)
    {
        var news = Case.Empty with
        {
            Onset = before.Onset == after.Onset ? null : after.Onset,
            Episode = before.Episode == after.Episode ? null : after.Episode,
            Frequency = before.Frequency == after.Frequency ? null : after.Frequency,
            Age = before.Age == after.Age ? null : after.Age,
            Whose = before.Whose == after.Whose || after.Whose == Whose.Self ? null : after.Whose,
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
