using TwitchBot.Content;
using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Language;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Intents;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs;

/// <summary>Says at once what cannot wait, before anything else, and lets a misunderstanding be taken back.</summary>
/// <param name="content">The vocabulary.</param>
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
            session.Memory = session.Memory with { Alarm = emergencies };
            var now = replies.Say("emergency.now", ("what", replies.Names(emergencies)));
            string[] offers = [replies.Say("emergency.continue"), replies.Say("emergency.misread")];
            await turn.SayAsync($"🚨 {now}\n\n{replies.Say("emergency.do")}\n\n{replies.Say("emergency.go-on")}", offers);
            return true;
        }

        var urgent = New(session.Memory.Case, before, said, Urgency.Urgent);
        if (urgent.Count > 0)
        {
            await turn.SayAsync($"🔶 {replies.Say("urgent.now", ("what", replies.Names(urgent)))}");
        }

        return false;
    }

    /// <summary>What the person says to an announced emergency.</summary>
    /// <returns>True to go on with the check, false when the sign was taken back, null when they say something else.</returns>
    public static async Task<bool?> AfterAsync(Turn turn, Understanding said)
    {
        var session = turn.Session;
        var announced = session.Memory.Alarm;
        session.Memory = session.Memory with { Alarm = [] };
        if (said.Intent is Intent.More or Intent.Assess || (said.Answer == YesNo.Yes && said.Findings.Count == 0))
        {
            return true;
        }

        var withdrawn = said.Intent == Intent.Withdraw || (said.Answer == YesNo.No && !said.Findings.Any(IsPresent));
        if (!withdrawn)
        {
            return null;
        }

        session.Memory = session.Memory with
        {
            Case = announced.Aggregate(session.Memory.Case, (known, concept) => known.With(concept, FindingState.Absent)),
        };
        var what = session.Replies.Names(announced);
        await turn.SayAsync(
            session.Replies.Say("emergency.withdrawn", ("what", what)),
            turn.IsAssessing ? null : RootDialog.Offers(session.Replies));
        return false;
    }

    private static bool IsPresent(Language.Findings.Finding finding) => finding.State == FindingState.Present;

    private List<string> New(Case known, Case before, Understanding said, Urgency urgency) =>
    [
        .. known.Findings
            .Where(finding => finding.Value == FindingState.Present && content.Concepts[finding.Key].Urgency == urgency)
            .Select(finding => finding.Key)
            .Where(concept => before.Findings.GetValueOrDefault(concept, FindingState.Unsure) != FindingState.Present
                || said.Findings.Any(finding => finding.Concept == concept && IsPresent(finding))),
    ];
}
