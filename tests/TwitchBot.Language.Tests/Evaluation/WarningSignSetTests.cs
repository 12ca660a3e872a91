using System.Text.Json.Nodes;
using TwitchBot.Content;
using TwitchBot.Content.Triage;

namespace TwitchBot.Language.Tests.Evaluation;

/// <summary>Ways to tell a red flag, each with the one it must be read as, and sentences that only sound like one.</summary>
public class WarningSignSetTests
{
    private static readonly EvaluationSet Set = EvaluationSet.Load("warning-signs", "develop");

    [Fact]
    public void A_red_flag_is_heard_however_it_is_told() =>
        (Set with { Lines = [.. Set.Lines.Where(IsReal)] }).MustReach(1, line =>
            RedFlags(line).Contains(line["expect"]![0]!["concept"]!.GetValue<string>()) ? null : "not heard");

    [Fact]
    public void What_only_sounds_like_a_red_flag_raises_none() =>
        (Set with { Lines = [.. Set.Lines.Where(line => !IsReal(line))] }).MustReach(0.97, line =>
            RedFlags(line) is [] ? null : string.Join(", ", RedFlags(line)));

    private static bool IsReal(JsonObject line) => line["expect"]!.AsArray().Count > 0;

    private static List<string> RedFlags(JsonObject line) =>
    [
        .. Reading.Reader.Read(EvaluationSet.Text(line, "text"), ReadContext.Nothing(EvaluationSet.Now(line))).Findings
            .Where(finding => finding.State == FindingState.Present && RepositoryContent.English.Concepts[finding.Concept].Urgency is Urgency.Emergency or Urgency.Urgent)
            .Select(finding => finding.Concept),
    ];
}
