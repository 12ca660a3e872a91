using Microsoft.Bot.Schema;
using TwitchBot.Dialogs.Feedback;

namespace TwitchBot.Dialogs.Tests;

public sealed class FeedbackTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("feedback-");

    private string File => Path.Combine(_directory.FullName, "kept", "feedback.jsonl");

    [Fact]
    public async Task A_question_without_an_answer_is_kept_without_the_story_around_it()
    {
        await using var bot = new TestBot(feedback: Open());

        await bot.SayAsync("I am Jane and my nose twitches. Does acupuncture help against it?");

        var entry = Assert.Single(FeedbackFile.Read(File));
        Assert.Equal(FeedbackKind.Unanswered, entry.Kind);
        Assert.Contains("acupuncture", entry.Question, StringComparison.Ordinal);
        Assert.DoesNotContain("Jane", entry.Question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_down_vote_right_after_an_answer_is_kept_with_its_section()
    {
        await using var bot = new TestBot(feedback: Open());
        await bot.SayAsync("can coffee make my nose twitch?");

        await bot.SayAsync("👎");
        await bot.SayAsync("👎");

        var entry = Assert.Single(FeedbackFile.Read(File));
        Assert.Equal(FeedbackKind.NotHelped, entry.Kind);
        Assert.NotNull(entry.Section);
    }

    [Theory]
    [InlineData("sad", 1)]
    [InlineData("like", 0)]
    public async Task A_reaction_to_the_answer_is_a_vote(string reaction, int kept)
    {
        await using var bot = new TestBot(channel: "msteams", feedback: Open());
        await bot.SayAsync("can coffee make my nose twitch?");
        var reacted = bot.Incoming(ActivityTypes.MessageReaction);
        reacted.ReactionsAdded = [new MessageReaction(reaction)];

        Assert.Empty(await bot.SendAsync(reacted));

        Assert.Equal(kept, Kept().Count);
    }

    [Theory]
    [InlineData("does acupuncture help, my number is 0151 234 5678", "0151")]
    [InlineData("does acupuncture help, write to me@example.org", "example")]
    public async Task What_may_lead_to_a_person_is_not_kept(string question, string secret)
    {
        await using var bot = new TestBot(feedback: Open());

        await bot.SayAsync(question);

        Assert.All(Kept(), entry => Assert.DoesNotContain(secret, entry.Question, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_older_than_the_retention_is_dropped_and_a_broken_line_does_no_harm()
    {
        Open().Add(new FeedbackEntry(new DateOnly(2020, 1, 1), FeedbackKind.Unanswered, null, "old"));
        Open().Add(new FeedbackEntry(DateOnly.FromDateTime(DateTime.UtcNow), FeedbackKind.Unanswered, null, "new"));
        System.IO.File.AppendAllText(File, "{\"day\":\"20");

        Open();

        Assert.Equal("new", Assert.Single(FeedbackFile.Read(File)).Question);
    }

    [Fact]
    public void What_grows_older_than_the_retention_while_the_host_runs_is_dropped_the_next_day()
    {
        var clock = new DailyClock();
        using var open = new FeedbackFile(File, TimeSpan.FromDays(180), clock);
        open.Add(new FeedbackEntry(clock.Today, FeedbackKind.Unanswered, null, "old"));
        clock.Pass(days: 181);
        open.Add(new FeedbackEntry(clock.Today, FeedbackKind.Unanswered, null, "new"));

        clock.Pass(days: 1);

        Assert.Equal("new", Assert.Single(FeedbackFile.Read(File)).Question);
    }

    public void Dispose() => _directory.Delete(recursive: true);

    private List<FeedbackEntry> Kept() => System.IO.File.Exists(File) ? [.. FeedbackFile.Read(File)] : [];

    private FeedbackFile Open() => new(File, TimeSpan.FromDays(180), TimeProvider.System);
}
