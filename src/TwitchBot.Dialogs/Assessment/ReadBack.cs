using System.Text;
using TwitchBot.Content;
using TwitchBot.Dialogs.Replies;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Assessment;

/// <summary>Says what is known of a case in the person's terms.</summary>
internal static class ReadBack
{
    private static readonly (string Phrase, FindingState State)[] States =
        [("present", FindingState.Present), ("absent", FindingState.Absent), ("unsure", FindingState.Unsure)];

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

        foreach (var (phrase, state) in States)
        {
            if (Stated(known, content, state, replies) is { Length: > 0 } what)
            {
                Line(text, replies.Say($"read-back.{phrase}", ("what", what)));
            }
        }

        return text.Length == 0 ? replies.Say("read-back.nothing") : text.ToString().TrimEnd();
    }

    /// <summary>The same in one line: "it began 3 weeks ago; caffeine and stress".</summary>
    public static string InOneLine(Case known, BotContent content, ReplyWriter replies)
    {
        var parts = new List<string>();
        if (known.Onset is { } onset)
        {
            parts.Add(replies.Say("in-short.onset", ("time", DurationWords.Of(onset))));
        }

        if (known.Episode is { } episode)
        {
            parts.Add(replies.Say("in-short.episode", ("time", DurationWords.Of(episode))));
        }

        foreach (var (phrase, state) in States)
        {
            if (Stated(known, content, state, replies) is { Length: > 0 } what)
            {
                parts.Add(replies.Say($"in-short.{phrase}", ("what", what)));
            }
        }

        return string.Join("; ", parts);
    }

    /// <summary>
    /// Names what is in a state. Where all that a question asked about is absent or unsure, a few words stand for it; that a
    /// twitch is there goes without saying.
    /// </summary>
    private static string Stated(Case known, BotContent content, FindingState state, ReplyWriter replies)
    {
        var concepts = known.Findings
            .Where(finding => finding.Value == state && finding.Key != "twitch" && content.Concepts.Has(finding.Key))
            .Select(finding => finding.Key)
            .ToList();
        var names = new List<string>();
        foreach (var question in content.Questions.Where(question => question.SumsUp is not null && state != FindingState.Present))
        {
            if (question.About.All(concepts.Contains))
            {
                concepts.RemoveAll(question.About.Contains);
                names.Add(replies.Say(question.SumsUp!));
            }
        }

        names.AddRange(concepts.Where(id => content.Concepts[id].Words.Count > 0 || state == FindingState.Present).Select(id => content.Concepts[id].Say));
        return string.Join("; ", names);
    }

    private static void Line(StringBuilder text, string line) => text.Append("- ").Append(line).Append('\n');
}
