using System.Text.RegularExpressions;

namespace TwitchBot.Triage.Tests;

/// <summary>Holds dialogs/SAFETY.md against the rules, the tests and the conversations it names.</summary>
public sealed partial class SafetyCaseTests
{
    private static readonly string Text = File.ReadAllText(Repository.Path("dialogs", "SAFETY.md"));
    private static readonly string[] Severities = ["catastrophic", "serious", "minor"];
    private static readonly string[] Likelihoods = ["rare", "unlikely", "possible"];

    public static TheoryData<string> Hazards => [.. HazardStart().Split(Text).Skip(1).Select(part => part.Split("\n## ")[0].Trim())];

    [Fact]
    public void There_are_hazards() => Assert.True(Hazards.Count >= 10);

    [Theory]
    [MemberData(nameof(Hazards))]
    public void A_hazard_names_cause_effect_risk_and_control(string hazard)
    {
        foreach (var part in (string[])["Cause", "Effect", "Control"])
        {
            Assert.Matches($@"- \*\*{part}\*\*: \S.+\.", hazard);
        }

        var risk = Risk().Match(hazard);
        Assert.Contains(risk.Groups["severity"].Value, Severities);
        Assert.Contains(risk.Groups["likelihood"].Value, Likelihoods);
    }

    [Theory]
    [MemberData(nameof(Hazards))]
    public void No_hazard_that_may_be_released_is_catastrophic_and_possible(string hazard)
    {
        var risk = Risk().Match(hazard);

        Assert.False(risk.Groups["severity"].Value == "catastrophic" && risk.Groups["likelihood"].Value == "possible", hazard.Split('\n')[0]);
    }

    [Theory]
    [MemberData(nameof(Hazards))]
    public void A_hazard_names_tests_that_exist(string hazard)
    {
        var named = Named().Matches(hazard[hazard.IndexOf("- **Tests**", StringComparison.Ordinal)..]).Select(match => match.Groups["name"].Value).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, name => Assert.True(Exists(name), $"There is no test or conversation {name}."));
    }

    [Fact]
    public void Every_rule_stands_in_the_safety_case_with_its_source_and_review()
    {
        var rules = RepositoryContent.English.Triage.Rules
            .Select(rule => $"| `{rule.Id}` | {Word(rule.Urgency)} | {rule.Source} | {rule.Reviewed:yyyy-MM-dd} |");

        Assert.Equal(rules, RuleRow().Matches(Text).Select(match => match.Value.Trim()));
    }

    private static string Word(Content.Triage.Urgency urgency) => urgency switch
    {
        Content.Triage.Urgency.SelfCare => "self-care",
        _ => urgency.ToString().ToLowerInvariant(),
    };

    private static bool Exists(string name) => name.EndsWith(".chat", StringComparison.Ordinal)
        ? File.Exists(Repository.Path("dialogs", "conversations", name))
        : Sources.Value.Any(source => source.Contains($" {name}(", StringComparison.Ordinal));

    private static readonly Lazy<IReadOnlyList<string>> Sources = new(() =>
    [
        .. Directory.EnumerateFiles(Repository.Path("tests"), "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText),
    ]);

    [GeneratedRegex(@"^### H\d+\. ", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex HazardStart();

    [GeneratedRegex(@"\*\*Severity\*\*: (?<severity>\w+)\. \*\*Likelihood\*\*: (?<likelihood>\w+)\.", RegexOptions.NonBacktracking)]
    private static partial Regex Risk();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Named();

    [GeneratedRegex(@"^\| `[^`]+` \|.*$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex RuleRow();
}
