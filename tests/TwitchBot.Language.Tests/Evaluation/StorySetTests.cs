using System.Text.Json.Nodes;
using TwitchBot.Content.Triage;

namespace TwitchBot.Language.Tests.Evaluation;

public class StorySetTests
{
    [Theory]
    [InlineData("develop", 0.95)]
    [InlineData("score", 0.94)]
    public void Findings_are_told_from_what_only_sounds_like_them(string half, double bar)
    {
        var set = EvaluationSet.Load("stories", half);
        var (right, wrong, missed) = (0, 0, 0);
        var failures = new List<string>();
        foreach (var line in set.Lines)
        {
            var (expected, found) = (Expected(line), Found(line));
            right += expected.Intersect(found).Count();
            wrong += found.Except(expected).Count();
            missed += expected.Except(found).Count();
            if (!expected.SetEquals(found))
            {
                failures.Add($"{line["text"]}: found {string.Join(", ", found.Except(expected))}; missed {string.Join(", ", expected.Except(found))}");
            }
        }

        set.Judge(2.0 * right / (2 * right + wrong + missed), bar, failures);
    }

    [Theory]
    [InlineData("develop")]
    [InlineData("score")]
    public void No_red_flag_that_is_there_goes_unread(string half)
    {
        var missed = EvaluationSet.Load("stories", half).Lines
            .Where(line => Expected(line).Except(Found(line)).Any(IsRedFlagThatIsThere)).Select(line => line["text"]!.ToString());

        Assert.Empty(missed);
    }

    private static bool IsRedFlagThatIsThere(string finding) =>
        finding.Split(' ') is [var concept, "present"] && RepositoryContent.English.Concepts[concept].Urgency is Urgency.Emergency or Urgency.Urgent;

    private static HashSet<string> Expected(JsonObject line) =>
        [.. line["expect"]!.AsArray().Select(finding => $"{finding!["concept"]} {finding["state"]}")];

    /// <summary>The findings read; that it twitches goes without saying.</summary>
    private static HashSet<string> Found(JsonObject line) =>
    [
        .. Reading.Reader.Read(EvaluationSet.Text(line, "text"), ReadContext.Nothing(EvaluationSet.Now(line))).Findings
            .Where(finding => finding.Concept != "twitch")
            .Select(finding => $"{finding.Concept} {finding.State.ToString().ToLowerInvariant()}"),
    ];
}
