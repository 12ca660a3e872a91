using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Findings;
using TwitchBot.Language.Intents;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>What a message adds to the case, and whether it answers the question that waits. Pure.</summary>
/// <param name="content">The vocabulary.</param>
public sealed class Intake(BotContent content)
{
    private const string Child = "child";
    private const string Persistent = "persistent";
    private const int AdultAge = 18;
    private const int WritingAge = 13;

    /// <summary>Takes a message into the case.</summary>
    /// <param name="known">The case before it.</param>
    /// <param name="pending">The question that waits; null when none does.</param>
    /// <param name="said">What the message means.</param>
    /// <param name="isReview">Whether what is known lies before the person to be changed: then a time told anew replaces the known one.</param>
    public (Case Case, bool Answered) Take(Case known, Question? pending, Understanding said, bool isReview = false)
    {
        if (IsCommand(said.Intent) || said is { Intent: Intent.Correct, TellsNothing: true } || OnlyStarts(said))
        {
            return (known, false);
        }

        foreach (var finding in said.Findings)
        {
            known = known.With(finding.Concept, finding.State);
        }

        known = known with
        {
            Onset = Told(known.Onset, said.Onset?.Seconds, isReview || said.IsCorrection || pending?.Expects == AnswerKind.Onset),
            Episode = Told(known.Episode, said.Episode?.Seconds, isReview || said.IsCorrection || pending?.Expects == AnswerKind.Episode),
            Frequency = said.Frequency?.Seconds ?? known.Frequency,
            Age = said.Age is { } age ? new Amount(age, age) : known.Age,
            Whose = WhoseIn(known, pending, said),
        };
        known = OfAge(known, said);
        return pending is null || CorrectsAnother(pending, said) ? (known, false) : Answer(pending, known, said);
    }

    /// <summary>The case when a question is left out: a red flag nobody answered is unsure, never absent.</summary>
    public Case LeaveOut(Case known, Question? question) =>
        question is not null && question.About.Any(id => content.Concepts[id].Kind == ConceptKind.RedFlag)
            ? MarkRest(question, known, FindingState.Unsure)
            : known;

    /// <summary>Whether the whole message is a command, and so tells nothing.</summary>
    private static bool IsCommand(Intent intent) => intent is Intent.Help or Intent.Stop or Intent.StartOver or Intent.Back or Intent.Skip
        or Intent.Repeat or Intent.WhyAsk or Intent.More or Intent.Greet or Intent.Thank or Intent.Goodbye or Intent.Human
        or Intent.ShowData or Intent.ForgetData or Intent.Summary;

    /// <summary>"Check my twitch" is what the button says, and tells nothing of a twitch.</summary>
    private static bool OnlyStarts(Understanding said) =>
        said is { Intent: Intent.Assess, Onset: null, Episode: null, Age: null, Whose: null or Whose.Self } && said.Findings.All(finding => finding.Concept == "twitch");

    private static Amount? Told(Amount? known, Amount? told, bool replaces) => told is not null && (known is null || replaces) ? told : known;

    /// <summary>
    /// Whose it is now. "Check my twitch" is only what the button says, "why does my nose twitch?" asks and tells nothing, and "I meant
    /// my mother" takes something back.
    /// </summary>
    private static Whose? WhoseIn(Case known, Question? pending, Understanding said) => said switch
    {
        { Whose: null } or { Intent: Intent.Withdraw or Intent.Unsay } => known.Whose,
        { IsQuestion: true, Onset: null, Episode: null } when said.Findings.All(finding => finding.Concept == "twitch") => known.Whose,
        _ => pending?.Expects == AnswerKind.Whose || known.Whose is null || said.IsCorrection ? said.Whose : known.Whose,
    };

    /// <summary>"Oops, not in my sleep" while triggers are asked about: its "not" is no answer to that.</summary>
    private bool CorrectsAnother(Question pending, Understanding said) =>
        said.IsCorrection && said.Findings.Any(finding => finding.Concept != "twitch") && !said.Findings.Any(finding => IsAbout(pending, finding));

    /// <summary>A son of thirty is somebody else, and no child; "my little one, 4" is a child; a case about a child says so.</summary>
    private static Case OfAge(Case known, Understanding said)
    {
        if (known.Age is { Min: >= AdultAge })
        {
            return (known.Whose == Whose.Child ? known with { Whose = Whose.SomebodyElse } : known).Without(Child);
        }

        if (known.Whose is null or Whose.Self && Names(said, Child) && (known.Age is null || known.Age.Value.Max < WritingAge))
        {
            known = known with { Whose = Whose.Child };
        }

        return known.Whose == Whose.Child ? known.With(Child, FindingState.Present) : known;
    }

    private (Case Case, bool Answered) Answer(Question question, Case known, Understanding said) => question.Expects switch
    {
        AnswerKind.Onset => (known, said.Onset is not null || said.Answer == YesNo.Unsure),
        AnswerKind.Episode => (known, said.Episode is not null || said.Frequency is not null || said.Answer == YesNo.Unsure || Names(said, Persistent)),
        AnswerKind.YesNo => AnswerYesNo(question, known, said),
        AnswerKind.Whose when known.Whose is null && said is { Answer: YesNo.Yes, IsQuestion: false } => (known with { Whose = Whose.Self }, true),
        AnswerKind.Whose => (known, known.Whose is not null),
        AnswerKind.Name => (known, said.Intent is Intent.Tell or Intent.Correct),
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
            case YesNo.No or YesNo.Unsure:
                return (MarkAsTold(question, known, said), true);
            default:
                return (known, false);
        }
    }

    private (Case Case, bool Answered) AnswerSeveral(Question question, Case known, Understanding said)
    {
        if (said.Findings.Any(finding => finding.State == FindingState.Present && IsAbout(question, finding)))
        {
            return (known, true);
        }

        return said.Answer is YesNo.No or YesNo.Unsure
            ? (MarkAsTold(question, known, said), true)
            : (known, said.Findings.Any(finding => finding.State != FindingState.Present && IsAbout(question, finding)));
    }

    /// <summary>"No" to a group is no to all of it; "nothing droops" says nothing of the rest.</summary>
    private Case MarkAsTold(Question question, Case known, Understanding said) =>
        question.About.Count > 1 && said.Findings.Any(finding => IsAbout(question, finding))
            ? known
            : MarkRest(question, known, said.Answer == YesNo.No ? FindingState.Absent : FindingState.Unsure);

    private static bool Names(Understanding said, string concept) =>
        said.Findings.Any(finding => finding.Concept == concept && finding.State == FindingState.Present);

    private bool IsAbout(Question question, Finding finding) => content.Concepts.WithParents(finding.Concept).Any(question.About.Contains);

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
}
