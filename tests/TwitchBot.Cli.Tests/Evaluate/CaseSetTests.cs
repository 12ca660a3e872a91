using System.Text.Json;

namespace TwitchBot.Cli.Tests.Evaluate;

/// <summary>
/// Whole stories, read and assessed as the program does it. Of the develop half every failure is named; of the score half,
/// where there is one, only the figures.
/// </summary>
public sealed class CaseSetTests : IDisposable
{
    private static readonly string[] Levels = ["self-care", "routine", "urgent", "emergency"];
    private readonly string _answers = Path.GetTempFileName();

    /// <summary>The sets there are.</summary>
    public static TheoryData<string> Sets =>
        [.. Directory.EnumerateFiles(Repository.Path("tests", "TwitchBot.Triage.Tests", "Sets"), "cases-*.jsonl").Select(path => Path.GetFileName(path)).Order()];

    public void Dispose() => File.Delete(_answers);

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task No_story_of_an_emergency_or_urgent_one_ends_lower(string set)
    {
        var grave = (await AssessAsync(set)).Where(story => story.Expected >= Level("urgent")).ToList();

        MustReach(1, grave, story => story.Assessed >= story.Expected, set);
    }

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task Nearly_every_story_ends_where_it_should(string set) =>
        MustReach(0.92, await AssessAsync(set), story => story.Assessed == story.Expected, set);

    [Theory]
    [MemberData(nameof(Sets))]
    public async Task What_one_can_care_for_oneself_seldom_ends_higher(string set)
    {
        var mild = (await AssessAsync(set)).Where(story => story.Expected == Level("self-care")).ToList();

        MustReach(0.92, mild, story => story.Assessed == story.Expected, set);
    }

    private static void MustReach(double bar, List<Story> stories, Func<Story, bool> isRight, string set)
    {
        var wrong = stories.Where(story => !isRight(story)).ToList();
        var share = (double)(stories.Count - wrong.Count) / stories.Count;
        var figure = $"{set}: {100 * share:0.0} of 100, the bar is {100 * bar:0}";
        var named = wrong.Select(story => $"{story.Text}: {Levels[story.Assessed]}, not {Levels[story.Expected]}");
        Assert.True(share >= bar, set.Contains("-score", StringComparison.Ordinal) ? figure : string.Join('\n', named.Prepend(figure)));
    }

    private static int Level(string urgency) => Array.IndexOf(Levels, urgency);

    private async Task<List<Story>> AssessAsync(string set)
    {
        var path = Repository.Path("tests", "TwitchBot.Triage.Tests", "Sets", set);
        var run = await TwitchBotProcess.RunAsync(["evaluate", "cases", path, "--out", _answers, "--dialogs", Repository.Path("dialogs")]);
        Assert.Equal(0, run.ExitCode);
        return [.. File.ReadLines(path).Zip(File.ReadLines(_answers), ToStory)];
    }

    private static Story ToStory(string line, string answer)
    {
        using var told = JsonDocument.Parse(line);
        using var given = JsonDocument.Parse(answer);
        return new Story(
            told.RootElement.GetProperty("text").GetString()!,
            Level(told.RootElement.GetProperty("expect").GetProperty("urgency").GetString()!),
            Level(given.RootElement.GetProperty("urgency").GetString()!));
    }

    private sealed record Story(string Text, int Expected, int Assessed);
}
