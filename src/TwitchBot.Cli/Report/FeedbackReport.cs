using TwitchBot.Content.Text;
using TwitchBot.Dialogs.Feedback;

namespace TwitchBot.Cli.Report;

/// <summary>Feedback grouped by the nearest section and by likeness, what was asked most first.</summary>
internal static class FeedbackReport
{
    /// <summary>Questions that share this much of their words are one.</summary>
    private const double Alike = 0.6;

    /// <summary>The report in lines.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<FeedbackEntry> entries)
    {
        yield return $"{entries.Count(entry => entry.Kind == FeedbackKind.Unanswered)} without an answer, "
            + $"{entries.Count(entry => entry.Kind == FeedbackKind.NotHelped)} whose answer did not help";
        foreach (var section in entries.GroupBy(entry => entry.Section ?? "no section near").OrderByDescending(section => section.Count()))
        {
            yield return string.Empty;
            yield return $"{section.Count()}  {section.Key}";
            foreach (var group in Groups(section).OrderByDescending(group => group.Count))
            {
                var downs = group.Count(entry => entry.Kind == FeedbackKind.NotHelped);
                yield return $"   {group.Count}  {group[0].Question}{(downs > 0 ? $"  (👎 {downs})" : string.Empty)}  last {group.Max(entry => entry.Day):yyyy-MM-dd}";
            }
        }
    }

    private static List<List<FeedbackEntry>> Groups(IEnumerable<FeedbackEntry> entries)
    {
        var groups = new List<(HashSet<string> Words, List<FeedbackEntry> Entries)>();
        foreach (var entry in entries)
        {
            var words = Tokenizer.Split(entry.Question).Where(token => token.Kind == TokenKind.Word).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
            var like = groups.FindIndex(group => 2.0 * group.Words.Count(words.Contains) / Math.Max(1, group.Words.Count + words.Count) >= Alike);
            if (like < 0)
            {
                groups.Add((words, [entry]));
            }
            else
            {
                groups[like].Entries.Add(entry);
            }
        }

        return groups.ConvertAll(group => group.Entries);
    }
}
