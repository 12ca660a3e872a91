using TwitchBot.Content;
using TwitchBot.Content.Triage;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Language;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Intents;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs;

/// <summary>Says at once what cannot wait, before anything else, and lets a misunderstanding be taken back.</summary>
/// <param name="content">The vocabulary and the rules.</param>
public sealed class Alarms(BotContent content)
{
    /// <summary>Whether an emergency was announced in the last reply.</summary>
    public static bool IsWaiting(Memory memory) => memory.Alarm.Count > 0;

    /// <summary>Announces emergency and urgent signs that this message brought.</summary>
    /// <returns>Whether it was an emergency, for which everything else waits.</returns>
    public async Task<bool> RaiseAsync(Turn turn, Case before, Understanding said)
    {
        var session = turn.Session;
        var replies = session.Replies;
        var emergencies = New(session.Memory.Case, before, said, Urgency.Emergency);
        if (emergencies.Count > 0)
        {
            session.Memory = session.Memory with { Alarm = emergencies, AlarmDoubted = false };
            await AlarmWording.SayWithWaysOnAsync(turn, $"{AlarmWording.Emergency(replies, emergencies)}\n\n{replies.Say("emergency.go-on")}");
            return true;
        }

        var urgent = New(session.Memory.Case, before, said, Urgency.Urgent);
        if (urgent.Count > 0)
        {
            await turn.SayAsync(AlarmWording.Urgent(replies, urgent));
        }
        else if (TogetherUrgent(session.Memory.Case, before) is { } rule)
        {
            await turn.SayAsync(AlarmWording.Together(replies, rule));
        }

        return false;
    }

    /// <summary>The warning, for all to read, where a message tells of an emergency; null where it doesn't. Nothing is kept of it.</summary>
    public string? Public(Understanding said, Replies.ReplyWriter replies)
    {
        ArgumentNullException.ThrowIfNull(said);
        var signs = said.Findings.Where(finding => IsPresent(finding) && content.Concepts[finding.Concept].Urgency == Urgency.Emergency)
            .Select(finding => finding.Concept).ToList();
        return signs.Count == 0 ? null : AlarmWording.Emergency(replies, signs);
    }

    /// <summary>What comes before the answer to any question, because of warning signs that stand; null where none does.</summary>
    public string? Standing(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        foreach (var urgency in (Urgency[])[Urgency.Emergency, Urgency.Urgent])
        {
            var signs = Present(session.Memory.Case, urgency).ToList();
            if (signs.Count > 0)
            {
                return AlarmWording.Standing(session.Replies, urgency, signs);
            }
        }

        return null;
    }

    /// <summary>What the person says to an announced emergency.</summary>
    /// <returns>What to do; null when they say something else.</returns>
    public async Task<AfterAlarm?> AfterAsync(Turn turn, Understanding said)
    {
        var session = turn.Session;
        var (announced, doubted, plainly) = (session.Memory.Alarm, session.Memory.AlarmDoubted, session.Memory.AlarmAskedPlainly);
        session.Memory = session.Memory with { Alarm = [], AlarmDoubted = false, AlarmAskedPlainly = false };
        var says = said.Findings.Any(IsPresent) ? YesNo.None : said.Answer;
        if (said.IsOver && said.Intent != Intent.Withdraw)
        {
            session.Memory = session.Memory with { Alarm = announced };
            await AlarmWording.SayWithWaysOnAsync(turn, session.Replies.Say("emergency.gone"));
            return AfterAlarm.Ask;
        }

        if (said.Intent == Intent.Withdraw || ((doubted || plainly) && said.Intent == Intent.Unsay) || (doubted && says == YesNo.Yes) || (plainly && says == YesNo.No))
        {
            await TakeBackAsync(turn, announced);
            return AfterAlarm.TakenBack;
        }

        if (said.Intent == Intent.HelpComes && !said.Findings.Any(IsPresent))
        {
            session.Memory = session.Memory with { Alarm = announced };
            await turn.SayAsync(session.Replies.Say("emergency.help-comes"));
            return AfterAlarm.Ask;
        }

        if (doubted && says == YesNo.No)
        {
            if (!IsOneWord(said))
            {
                return AfterAlarm.GoOn;
            }

            // "No" alone may mean "no, it isn't there" as well as "no, don't take it back".
            await AlarmWording.AskIfThereAsync(turn, announced);
            return AfterAlarm.Ask;
        }

        if (says == YesNo.No || said.Intent == Intent.Unsay)
        {
            // A bare "no" may mean "no, I won't call", and somebody else's sign is one too; only a second word takes a sign of an emergency back.
            await AlarmWording.AskIfNotThereAsync(turn, announced);
            return AfterAlarm.Ask;
        }

        if (said.Intent is Intent.More or Intent.Assess || (says == YesNo.Yes && said.Findings.Count == 0))
        {
            return AfterAlarm.GoOn;
        }

        if (said.Intent == Intent.Complain)
        {
            await AlarmWording.AskIfNotThereAsync(turn, announced);
            return AfterAlarm.Ask;
        }

        if (said.Intent is Intent.Ask or Intent.Help or Intent.Thank || (said.Intent == Intent.Tell && said.TellsNothing))
        {
            // "What should I do now?": before anything else, the call.
            session.Memory = session.Memory with { Alarm = announced };
            await AlarmWording.SayWithWaysOnAsync(turn, session.Replies.Say("emergency.first"));
            return AfterAlarm.Ask;
        }

        return null;
    }

    /// <summary>"It wasn't me, I meant my mother", later on: asks whether the warning signs told are to be taken back.</summary>
    /// <returns>Whether there was any.</returns>
    public async Task<bool> WithdrawAsync(Turn turn, Understanding said)
    {
        var session = turn.Session;
        var signs = session.Memory.Case.Findings
            .Where(finding => finding.Value == FindingState.Present && content.Concepts[finding.Key].Urgency is not null)
            .Select(finding => finding.Key).ToList();
        if (signs.Count == 0)
        {
            return false;
        }

        var meant = signs.FindAll(said.Topics.Contains);
        await AlarmWording.AskIfNotThereAsync(turn, meant.Count > 0 ? meant : signs);
        return true;
    }

    private async Task TakeBackAsync(Turn turn, IReadOnlyList<string> announced)
    {
        var session = turn.Session;
        var known = announced.Concat(ToldWith(session.Memory, announced)).Aggregate(session.Memory.Case, (rest, concept) => rest.Without(concept));
        session.Take(announced.Aggregate(known, (rest, concept) => rest.With(concept, FindingState.Absent)), answersPending: false);
        var what = session.Replies.Names(announced);
        await turn.SayAsync(
            session.Replies.Say("emergency.withdrawn", ("what", what)),
            turn.IsAssessing ? null : RootDialog.Offers(session.Replies));
    }

    /// <summary>The symptoms that came with signs in one message: of a droop "on one side" that is taken back, no side stays.</summary>
    private IEnumerable<string> ToldWith(Memory memory, IReadOnlyList<string> signs) =>
        memory.Steps is [.., { Undo.Findings: var undone }] && signs.Any(undone.ContainsKey)
            ? undone.Where(told => told.Value is null && told.Key != "twitch" && content.Concepts[told.Key].Kind == ConceptKind.Symptom).Select(told => told.Key)
            : [];

    private static bool IsOneWord(Understanding said) => !said.Text.AsSpan().Trim().ContainsAny(' ', ',');

    private static bool IsPresent(Language.Findings.Finding finding) => finding.State == FindingState.Present;

    private IEnumerable<string> Present(Case known, Urgency urgency) => known.Findings
        .Where(finding => finding.Value == FindingState.Present && content.Concepts[finding.Key].Urgency == urgency)
        .Select(finding => finding.Key);

    private List<string> New(Case known, Case before, Understanding said, Urgency urgency) =>
    [
        .. Present(known, urgency).Where(concept => before.Findings.GetValueOrDefault(concept, FindingState.Unsure) != FindingState.Present
            || said.Findings.Any(finding => finding.Concept == concept && IsPresent(finding))),
    ];

    /// <summary>A rule that asks for today because of several things together, the last of which was told just now.</summary>
    private TriageRule? TogetherUrgent(Case known, Case before)
    {
        var told = known.Findings.Where(finding => finding.Value == FindingState.Present && before.Findings.GetValueOrDefault(finding.Key, FindingState.Unsure) != FindingState.Present)
            .Select(finding => finding.Key).ToHashSet(StringComparer.Ordinal);
        if (told.Count == 0)
        {
            return null;
        }

        var facts = new Facts(known, content.Concepts);
        return content.Triage.Rules.FirstOrDefault(rule =>
            rule.Urgency == Urgency.Urgent && rule.When.Holds(facts) && rule.When.Concepts().Any(told.Contains));
    }
}
