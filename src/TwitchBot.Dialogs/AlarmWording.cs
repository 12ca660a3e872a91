using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Replies;

namespace TwitchBot.Dialogs;

/// <summary>How warnings read: each in one place, whoever gives it.</summary>
internal static class AlarmWording
{
    /// <summary>What to do now that signs of an emergency were told.</summary>
    public static string Emergency(ReplyWriter replies, IReadOnlyList<string> signs) =>
        $"🚨 {replies.Say("emergency.now", ("what", replies.Names(signs)))}\n\n{replies.Say("emergency.do")}";

    /// <summary>Signs that are to be seen today.</summary>
    public static string Urgent(ReplyWriter replies, IReadOnlyList<string> signs) =>
        $"🔶 {replies.Say("urgent.now", ("what", replies.Names(signs)))}";

    /// <summary>Several things that are to be seen today because they come together.</summary>
    public static string Together(ReplyWriter replies, TriageRule rule) =>
        $"🔶 {replies.Say("urgent.together", ("why", replies.Say(rule.Say)))}";

    /// <summary>What still comes before anything else is answered, because of signs told earlier.</summary>
    public static string Standing(ReplyWriter replies, Urgency urgency, IReadOnlyList<string> signs) =>
        replies.Say(urgency == Urgency.Emergency ? "emergency.standing" : "urgent.standing", ("what", replies.Names(signs)));

    /// <summary>A reply to an announced emergency, with the ways on from it.</summary>
    public static Task SayWithWaysOnAsync(Turn turn, string text)
    {
        var replies = turn.Session.Replies;
        return turn.SayAsync(text, [replies.Say("emergency.continue"), replies.Say("emergency.misread")]);
    }

    /// <summary>Asks in so many words whether signs are there, after a "no" that may mean either, and keeps that it was asked.</summary>
    public static Task AskIfThereAsync(Turn turn, IReadOnlyList<string> signs)
    {
        turn.Session.Memory = turn.Session.Memory with { AlarmAskedPlainly = true };
        return AskAsync(turn, signs, "emergency.plainly", "emergency.plainly-yes", "emergency.plainly-no");
    }

    /// <summary>Asks whether signs are really not there, and keeps that it was asked.</summary>
    public static Task AskIfNotThereAsync(Turn turn, IReadOnlyList<string> signs)
    {
        turn.Session.Memory = turn.Session.Memory with { AlarmDoubted = true };
        return AskAsync(turn, signs, "emergency.sure", "emergency.not-there", "emergency.there");
    }

    private static Task AskAsync(Turn turn, IReadOnlyList<string> signs, string question, string oneAnswer, string otherAnswer)
    {
        turn.Session.Memory = turn.Session.Memory with { Alarm = signs };
        var replies = turn.Session.Replies;
        return turn.SayAsync(replies.Say(question, ("what", replies.Names(signs))), [replies.Say(oneAnswer), replies.Say(otherAnswer)]);
    }
}
