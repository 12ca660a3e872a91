using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Language;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Intents;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>The questions: which comes next, and what an answer does to the case. Pure.</summary>
/// <param name="content">The questions and the vocabulary.</param>
public sealed class Interview(BotContent content)
{
    /// <summary>The next question whose answer is not known yet; null when all is known.</summary>
    public Question? Next(Memory memory)
    {
        var facts = new Facts(memory.Case, content.Concepts);
        foreach (var question in content.Questions)
        {
            if (!memory.Asked.Contains(question.Id) && !IsKnown(question, facts) && question.When.Holds(facts))
            {
                return question;
            }
        }

        return null;
    }

    /// <summary>The question that waits for an answer; null when none does.</summary>
    public Question? Pending(Memory memory) =>
        memory.Pending is null ? null : content.Questions.FirstOrDefault(question => question.Id == memory.Pending);

    /// <summary>The context in which a message is read.</summary>
    public ReadContext ContextOf(Memory memory, DateTime now) =>
        Pending(memory) is { } question ? new ReadContext(now, question.Expects, question.About) : ReadContext.Nothing(now);

    /// <summary>What a message adds to the case, and whether it answers the question that waits.</summary>
    public (Case Case, bool Answered) Apply(Memory memory, Understanding said)
    {
        if (IsCommand(said.Intent))
        {
            return (memory.Case, false);
        }

        var pending = Pending(memory);
        var known = memory.Case;
        foreach (var finding in said.Findings)
        {
            known = known.With(finding.Concept, finding.State);
        }

        known = known with
        {
            Onset = Take(known.Onset, said.Onset?.Seconds, said, pending?.Expects == AnswerKind.Onset),
            Episode = Take(known.Episode, said.Episode?.Seconds, said, pending?.Expects == AnswerKind.Episode),
            Age = said.Age is { } age ? new(age, age) : known.Age,
        };
        return pending is null ? (known, false) : Answer(pending, known, said);
    }

    /// <summary>Whether the whole message is a command, and so tells nothing.</summary>
    private static bool IsCommand(Intent intent) => intent is Intent.Help or Intent.Stop or Intent.StartOver or Intent.Back or Intent.Skip
        or Intent.Repeat or Intent.WhyAsk or Intent.More or Intent.Greet or Intent.Thank or Intent.Goodbye or Intent.Human
        or Intent.ShowData or Intent.ForgetData;

    /// <summary>The case when the question that waits is left out: a red flag nobody answered is unsure, never absent.</summary>
    public Case LeaveOut(Memory memory)
    {
        var question = Pending(memory);
        return question is not null && question.About.Any(id => content.Concepts[id].Kind == ConceptKind.RedFlag)
            ? MarkRest(question, memory.Case, FindingState.Unsure)
            : memory.Case;
    }

    private static Content.Conditions.Amount? Take(
        Content.Conditions.Amount? known, Content.Conditions.Amount? told, Understanding said, bool isAsked) =>
        told is not null && (known is null || isAsked || said.IsCorrection) ? told : known;

    private (Case Case, bool Answered) Answer(Question question, Case known, Understanding said) => question.Expects switch
    {
        AnswerKind.Onset => (known, said.Onset is not null || said.Answer == YesNo.Unsure),
        AnswerKind.Episode => (known, said.Episode is not null || said.Answer == YesNo.Unsure || said.Findings.Any(finding => finding.Concept == "persistent")),
        AnswerKind.YesNo => AnswerYesNo(question, known, said),
        _ => AnswerSeveral(question, known, said),
    };

    private (Case Case, bool Answered) AnswerYesNo(Question question, Case known, Understanding said)
    {
        var facts = new Facts(known, content.Concepts);
        switch (said.Answer)
        {
            case YesNo.Yes when !question.About.Any(id => facts.State(id) == FindingState.Present):
                return (known.With(question.About[0], FindingState.Present), true);
            case YesNo.Yes:
                return (known, true);
            case YesNo.No:
                return (MarkRest(question, known, FindingState.Absent), true);
            case YesNo.Unsure:
                return (MarkRest(question, known, FindingState.Unsure), true);
            default:
                return (known, false);
        }
    }

    private (Case Case, bool Answered) AnswerSeveral(Question question, Case known, Understanding said)
    {
        var named = said.Findings.Any(finding => finding.State == FindingState.Present && IsAbout(question, finding.Concept));
        if (named)
        {
            return (known, true);
        }

        return said.Answer switch
        {
            YesNo.No => (MarkRest(question, known, FindingState.Absent), true),
            YesNo.Unsure => (MarkRest(question, known, FindingState.Unsure), true),
            _ => (known, said.Findings.Any(finding => finding.Concept != "twitch")),
        };
    }

    private bool IsAbout(Question question, string concept) => content.Concepts.WithParents(concept).Any(question.About.Contains);

    /// <summary>Gives what the question asks about a state, except what this person has already spoken of.</summary>
    private static Case MarkRest(Question question, Case known, FindingState state)
    {
        foreach (var id in question.About)
        {
            if (known.Findings.GetValueOrDefault(id, FindingState.Unsure) == FindingState.Unsure)
            {
                known = known.With(id, state);
            }
        }

        return known;
    }

    private bool IsKnown(Question question, Facts facts) => question.Expects switch
    {
        AnswerKind.Onset => facts.Measure("onset") is not null,
        AnswerKind.Episode => facts.Measure("episode") is not null,
        _ => question.About.Any(id => facts.State(id) == FindingState.Present)
            || question.About.Where(HasWords).All(id => facts.State(id) is not null),
    };

    /// <summary>A concept that only sums up others in a question is never told by itself.</summary>
    private bool HasWords(string id) => content.Concepts[id].Words.Count > 0;
}
