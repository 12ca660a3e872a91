using Microsoft.Bot.Schema;

namespace TwitchBot.Dialogs.Tests;

/// <summary>Walks many random ways through the conversation; every seed is a fixed way.</summary>
public class ExplorerTests
{
    private const int MostTurns = 80;

    private static readonly string[] Answers =
    [
        "yes", "no", "I don't know", "skip", "back", "why do you ask?", "what?", "help", "hi", "thanks", "asdf", "🍕", "?",
        "three days", "2 months ago", "a few seconds", "forever", "coffee and stress", "none of these", "not really",
        "can coffee cause it?", "what does it cost?", "tell me more", "actually it was 3 months", "change my answer about coffee",
        "it hurts a bit", "everything looks blurry", "my face is drooping", "that's not what I meant", "go on with the check",
        "my mother had a stroke", "this is useless", "am I dying?", "show my data", "stop", "start over", "check my twitch",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Every_message_gets_an_answer_that_the_channel_can_show(int seed)
    {
        var random = new Random(seed);
        await using var bot = new TestBot(channel: "msteams");
        await bot.SayAsync("check my twitch");
        for (var turn = 0; turn < MostTurns; turn++)
        {
            var answer = Answers[random.Next(Answers.Length)];

            var replies = await bot.SayAsync(answer);

            Assert.True(replies.Count > 0, $"turn {turn}: nothing was said to \"{answer}\"");
            Assert.All(replies, IsShown);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task From_anywhere_plain_answers_lead_to_an_outcome(int seed)
    {
        var random = new Random(seed);
        await using var bot = new TestBot();
        await bot.SayAsync("check my twitch");
        for (var turn = 0; turn < random.Next(30); turn++)
        {
            await bot.SayAsync(Answers[random.Next(Answers.Length)]);
        }

        string[] way = ["check my twitch", .. Enumerable.Repeat("skip", 12)];
        var said = new List<string>();
        foreach (var answer in way)
        {
            said.AddRange((await bot.SayAsync(answer)).Select(TestBot.TextOf));
        }

        Assert.Contains(said, text => text.Contains("This is no diagnosis", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_check_asks_nothing_twice_of_one_who_answers(int seed)
    {
        string[] plain = ["no", "yes", "I don't know", "skip"];
        var random = new Random(seed);
        await using var bot = new TestBot();
        var asked = new List<string> { Last(await bot.SayAsync("check my twitch")) };
        while (!asked[^1].Contains("Is that right?", StringComparison.Ordinal) && asked.Count < 30)
        {
            var question = asked[^1];
            var answer = question.Contains("Since when", StringComparison.Ordinal) ? "2 days"
                : question.Contains("How long", StringComparison.Ordinal) ? "a second"
                : question.Contains("Call", StringComparison.Ordinal) ? "go on with the check"
                : question.Contains("last weeks", StringComparison.Ordinal) ? "stress"
                : question.Contains("Whose nose", StringComparison.Ordinal) ? "my own"
                : plain[random.Next(plain.Length)];
            asked.Add(Last(await bot.SayAsync(answer)));
        }

        var questions = asked.Where(text => !text.Contains("Call", StringComparison.Ordinal)).ToList();
        Assert.Equal(questions.Distinct(StringComparer.Ordinal), questions);
        Assert.Contains("Is that right?", asked[^1]);
    }

    private static string Last(IReadOnlyList<Activity> replies) => TestBot.TextOf(replies[^1]);

    private static void IsShown(Activity reply)
    {
        Assert.False(string.IsNullOrWhiteSpace(TestBot.TextOf(reply)));
        Assert.DoesNotContain("{", TestBot.TextOf(reply));
        Assert.True(TestBot.TextOf(reply).Length < 20_000, "a Teams message stays far below 80 KB");
        Assert.InRange(reply.SuggestedActions?.Actions?.Count ?? 0, 0, 3);
    }
}
