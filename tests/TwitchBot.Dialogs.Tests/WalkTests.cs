using Microsoft.Bot.Schema;
using TwitchBot.Content;
using TwitchBot.Content.Triage;
using TwitchBot.Dialogs.Sessions;
using TwitchBot.Triage;

namespace TwitchBot.Dialogs.Tests;

/// <summary>Walks thousands of random ways through the check to its end; every seed is a fixed way.</summary>
public class WalkTests
{
    private const int Walks = 250;
    private const int MostTurns = 120;
    private const int MostQuestions = 12;

    private static readonly string[] Openings =
    [
        "check my twitch", "check my twitch", "My nose twitches since yesterday", "my son's nose keeps twitching, he is 7",
        "my wife has a twitch in her nose for 3 weeks", "nose twitching for 2 days, a second each, lots of coffee, no drooping, speech fine, no numbness",
    ];

    private static readonly string[] Answers =
    [
        "no", "no", "no", "none of these", "none", "yes", "I don't know", "skip", "my own", "my daughter's, she is 9", "three days", "2 months ago",
        "a few seconds", "more than an hour", "it hurts a bit", "only on the left side and in my sleep", "coffee and stress", "a statin", "sertraline",
        "Bell's palsy two years ago", "no drooping", "not sure about my speech", "everything looks blurry", "my face is drooping",
        "I have a fever", "go on with the check", "that's not what I meant", "yes, take it back",
    ];

    private static readonly string[] Interruptions =
    [
        "back", "back", "back", "why do you ask?", "what?", "asdf", "🍕", "can coffee cause it?", "actually it was 3 months", "change my answer about coffee",
        "this is useless", "am I dying?", "show my data", "I forgot to mention my lip is hanging", "I meant my mother", "change something",
    ];

    private readonly TriageEngine _triage = new(RepositoryContent.English);

    public static TheoryData<int> Parts() => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Parts))]
    public async Task Every_way_ends_asks_nothing_twice_and_never_below_what_its_findings_demand(int part)
    {
        await using var bot = new TestBot(channel: part % 2 == 0 ? "msteams" : "directline");
        for (var walk = 0; walk < Walks; walk++)
        {
            var seed = (part * Walks) + walk;
            await WalkAsync(bot.Another($"walk-{seed}"), new Random(seed), seed);
        }
    }

    private async Task WalkAsync(TestBot bot, Random random, int seed)
    {
        var said = new List<string>();
        var steps = new Stack<(string Case, string Asked)>();
        var before = Memory.New;
        for (var turn = 0; turn < MostTurns && !before.Concluded; turn++)
        {
            said.Add(Choose(random, turn));
            var replies = await bot.SayAsync(said[^1]);
            var after = await bot.ReadMemoryAsync();

            void Holds(bool condition, string what) =>
                Assert.True(condition, $"walk {seed}: {what}\n{string.Join(" | ", said)}\n{string.Join("\n", replies.Select(TestBot.TextOf))}");
            Holds(replies.Count > 0 && replies.All(IsShown), "a reply is empty or too long");
            Holds(after.Asked.Distinct().Count() == after.Asked.Count && !after.Asked.Contains(after.Pending ?? "-"), "something was asked twice");
            Holds(after.Asked.Count <= MostQuestions, "too many questions");
            Holds(!IsNewEmergency(before, after) || TestBot.TextOf(replies[0]).StartsWith("🚨", StringComparison.Ordinal), "an emergency was not said first");
            if (said[^1] == "back" && steps.Count > 0)
            {
                Holds(steps.Pop() == Shape(after), "back did not undo exactly one step");
            }
            else if (after.Steps.Count != before.Steps.Count)
            {
                Holds(after.Steps.Count == before.Steps.Count + 1, "one message took more than one step");
                steps.Push(Shape(before));
            }

            if (after.Concluded)
            {
                var outcome = _triage.Assess(after.Case);
                Holds(outcome.Urgency >= Demanded(after.Case), "the outcome is below what the findings demand");
                Holds(TestBot.TextOf(replies[^1]).Contains(Title(outcome.Urgency), StringComparison.Ordinal), "the outcome says another urgency");
            }

            before = after;
        }

        Assert.True(before.Concluded, $"walk {seed} did not end: {string.Join(" | ", said)}");
    }

    /// <summary>Anything may come at first; later on plain answers, so that the way can end.</summary>
    private static string Choose(Random random, int turn) => turn switch
    {
        0 => Openings[random.Next(Openings.Length)],
        _ when turn > MostTurns / 2 => random.Next(2) == 0 ? "skip" : "yes",
        _ => random.Next(5) == 0 ? Interruptions[random.Next(Interruptions.Length)] : Answers[random.Next(Answers.Length)],
    };

    private static (string Case, string Asked) Shape(Memory memory) =>
        (string.Join(' ', memory.Case.Findings.OrderBy(finding => finding.Key, StringComparer.Ordinal)) + (memory.Case with { Findings = Case.Empty.Findings }).ToJson(),
            string.Join(' ', memory.Asked.Order(StringComparer.Ordinal)));

    private static bool IsNewEmergency(Memory before, Memory after) => after.Case.Findings.Any(finding =>
        finding.Value == FindingState.Present && RepositoryContent.English.Concepts[finding.Key].Urgency == Urgency.Emergency
        && before.Case.Findings.GetValueOrDefault(finding.Key, FindingState.Unsure) != FindingState.Present && after.Steps.Count > before.Steps.Count);

    private static Urgency Demanded(Case known) => known.Findings
        .Where(finding => finding.Value == FindingState.Present)
        .Select(finding => RepositoryContent.English.Concepts[finding.Key].Urgency ?? Urgency.SelfCare)
        .DefaultIfEmpty(Urgency.SelfCare).Max();

    private static string Title(Urgency urgency) =>
        RepositoryContent.English.Phrases.Say($"outcome.title.{urgency.Name()}").Split('{')[0];

    private static bool IsShown(Activity reply) =>
        !string.IsNullOrWhiteSpace(TestBot.TextOf(reply)) && TestBot.TextOf(reply).Length < 20_000 && !TestBot.TextOf(reply).Contains('{', StringComparison.Ordinal);
}
