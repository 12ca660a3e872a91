using TwitchBot.Dialogs.Feedback;

namespace TwitchBot.Cli.Tests.Report;

public sealed class ReportCommandTests : IDisposable
{
    private static readonly DateOnly Friday = new(2026, 11, 20);

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("report-");

    private string File => Path.Combine(_directory.FullName, "feedback.jsonl");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task It_begins_with_how_many_questions_had_no_answer_or_one_that_did_not_help()
    {
        Keep(
            Unanswered("does acupuncture help", "quick-relief#quick-steps"),
            Unanswered("what does botox cost", "nose-muscles-and-treatment#botox"),
            new FeedbackEntry(Friday, FeedbackKind.NotHelped, "nose-muscles-and-treatment#botox", "does botox help"));

        var report = await ReportAsync();

        Assert.Equal("2 without an answer, 1 whose answer did not help", report.Lines[0]);
    }

    [Fact]
    public async Task Sections_that_most_was_asked_in_vain_about_come_first()
    {
        Keep(
            Unanswered("who invented botox", "nose-muscles-and-treatment#botox"),
            Unanswered("does acupuncture help", "quick-relief#quick-steps"),
            Unanswered("which tea calms the nose", "quick-relief#quick-steps"),
            Unanswered("who are you", section: null));

        var report = await ReportAsync();

        var sections = report.Lines.Where(line => line.Contains('#') || line.EndsWith("no section near", StringComparison.Ordinal));
        Assert.Equal(["2  quick-relief#quick-steps", "1  nose-muscles-and-treatment#botox", "1  no section near"], sections);
    }

    [Fact]
    public async Task Questions_of_nearly_the_same_words_are_counted_together_with_the_last_day()
    {
        Keep(
            Unanswered("does acupuncture help", "quick-relief#quick-steps"),
            Unanswered("Does acupuncture really help?", "quick-relief#quick-steps", Friday.AddDays(3)));

        var report = await ReportAsync();

        Assert.Equal("2  does acupuncture help  last 2026-11-23", report.Lines[^1]);
    }

    [Fact]
    public async Task A_down_vote_is_shown_beside_its_question()
    {
        Keep(new FeedbackEntry(Friday, FeedbackKind.NotHelped, "nose-muscles-and-treatment#botox", "does botox help"));

        var report = await ReportAsync();

        Assert.Contains("(👎 1)", report.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_line_is_left_out()
    {
        Keep(Unanswered("does acupuncture help", "quick-relief#quick-steps"));
        await System.IO.File.AppendAllTextAsync(File, "{\"day\":\"20", TestContext.Current.CancellationToken);

        var report = await ReportAsync();

        Assert.Equal((0, "1 without an answer, 0 whose answer did not help"), (report.ExitCode, report.Lines[0]));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_an_error_that_says_which_setting_makes_one()
    {
        var report = await ReportAsync();

        Assert.Equal(1, report.ExitCode);
        Assert.Contains("Feedback:File", report.Error, StringComparison.Ordinal);
    }

    private static FeedbackEntry Unanswered(string question, string? section, DateOnly? day = null) =>
        new(day ?? Friday, FeedbackKind.Unanswered, section, question);

    private void Keep(params FeedbackEntry[] entries)
    {
        using var file = new FeedbackFile(File, TimeSpan.FromDays(10_000), TimeProvider.System);
        Array.ForEach(entries, file.Add);
    }

    private Task<TwitchBotProcess> ReportAsync() => TwitchBotProcess.RunAsync(["report", File]);
}
