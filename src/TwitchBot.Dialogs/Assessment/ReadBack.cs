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
        var lines = Parts("read-back", known, content, replies);
        return lines.Count == 0 ? replies.Say("read-back.nothing") : string.Join('\n', lines.Select(line => $"- {line}"));
    }

    /// <summary>The same in one line: "it began 3 weeks ago; caffeine and stress".</summary>
    public static string InOneLine(Case known, BotContent content, ReplyWriter replies) =>
        string.Join("; ", Parts("in-short", known, content, replies));

    private static List<string> Parts(string form, Case known, BotContent content, ReplyWriter replies)
    {
        var parts = new List<string>();
        if (known.Whose is Whose.Child or Whose.SomebodyElse)
        {
            parts.Add(replies.Say(known.Whose == Whose.Child ? $"{form}.whose.child" : $"{form}.whose.somebody-else"));
        }

        if (known.Age is { } age)
        {
            parts.Add(replies.Say($"{form}.age", ("years", $"{age.Max}")));
        }

        if (known.Onset is { } onset)
        {
            var ago = form == "read-back" ? $"{DurationWords.Of(onset)} ago" : DurationWords.Of(onset);
            parts.Add(replies.Say($"{form}.onset", ("time", ago)));
        }

        if (known.Episode is { } episode)
        {
            parts.Add(replies.Say($"{form}.episode", ("time", DurationWords.Of(episode))));
        }

        if (DurationWords.Often(known.Frequency) is { } often)
        {
            parts.Add(replies.Say($"{form}.frequency", ("time", often)));
        }

        foreach (var (phrase, state) in States)
        {
            if (Stated(known, content, state, replies) is { Length: > 0 } what)
            {
                parts.Add(replies.Say($"{form}.{phrase}", ("what", what)));
            }
        }

        return parts;
    }

    /// <summary>
    /// Names what is in a state. Where all that a question asked about is absent or unsure, a few words stand for it; that a
    /// twitch is there, and that a child is one, goes without saying.
    /// </summary>
    private static string Stated(Case known, BotContent content, FindingState state, ReplyWriter replies)
    {
        var concepts = known.Findings
            .Where(finding => finding.Value == state && finding.Key is not ("twitch" or "child") && content.Concepts.Has(finding.Key))
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

        names.AddRange(concepts.Where(id => content.Concepts[id].Words.Count > 0 || state == FindingState.Present).Select(replies.Name));
        return string.Join("; ", names);
    }
}
