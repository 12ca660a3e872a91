using System.Text;
using TwitchBot.Content;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>Says what is known of a case in the person's terms.</summary>
internal static class ReadBack
{
    /// <summary>A line for each kind of thing that is known.</summary>
    public static string Of(Case known, BotContent content, ReplyWriter replies)
    {
        var text = new StringBuilder();
        if (known.Onset is { } onset)
        {
            Line(text, replies.Say("read-back.onset", ("time", $"{DurationWords.Of(onset)} ago")));
        }

        if (known.Episode is { } episode)
        {
            Line(text, replies.Say("read-back.episode", ("time", DurationWords.Of(episode))));
        }

        Findings(text, "read-back.present", FindingState.Present);
        Findings(text, "read-back.absent", FindingState.Absent);
        Findings(text, "read-back.unsure", FindingState.Unsure);
        return text.Length == 0 ? replies.Say("read-back.nothing") : text.ToString().TrimEnd();

        void Findings(StringBuilder into, string phrase, FindingState state)
        {
            var concepts = Stated(known, content, state).ToList();
            if (concepts.Count > 0)
            {
                Line(into, replies.Say(phrase, ("what", replies.Names(concepts))));
            }
        }
    }

    /// <summary>The same in one line: "it began 3 weeks ago; there: caffeine".</summary>
    public static string InOneLine(Case known, BotContent content, ReplyWriter replies) =>
        known.IsEmpty ? string.Empty : Of(known, content, replies).Replace("\n- ", "; ", StringComparison.Ordinal)[2..];

    /// <summary>The concepts in a state; that a twitch is there goes without saying.</summary>
    public static IEnumerable<string> Stated(Case known, BotContent content, FindingState state) =>
        known.Findings
            .Where(finding => finding.Value == state && finding.Key != "twitch" && content.Concepts.Has(finding.Key))
            .Where(finding => state == FindingState.Present || content.Concepts[finding.Key].Words.Count > 0)
            .Select(finding => finding.Key);

    private static void Line(StringBuilder text, string line) => text.Append("- ").Append(line).Append('\n');
}
