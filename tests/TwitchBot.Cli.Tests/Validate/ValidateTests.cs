using TwitchBot.Content;

namespace TwitchBot.Cli.Tests.Validate;

public sealed class ValidateTests : IDisposable
{
    private readonly CopiedDialogs _dialogs = new();

    public void Dispose() => _dialogs.Dispose();

    [Fact]
    public async Task The_content_of_the_repository_is_sound()
    {
        var run = await TwitchBotProcess.RunAsync(["validate", "--dialogs", Repository.Path("dialogs")]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("all sound.", run.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_printed_with_file_and_line_and_fails()
    {
        var line = _dialogs.Append("en/vocabulary.yaml", "x: {kind: trigger, say: x, wrods: [x]}\n");

        var run = await TwitchBotProcess.RunAsync(["validate", "--dialogs", _dialogs.Root]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal($"en/vocabulary.yaml:{line}: unknown field 'wrods'; did you mean 'words'?\n1 error.\n", run.Error);
    }

    [Theory]
    [InlineData("en/vocabulary.yaml", "x: {kind: triger, say: x}\n", 0, "'kind' must be one of trigger, symptom")]
    [InlineData("en/vocabulary.yaml", "x: {say: x}\n", 0, "the field 'kind' is missing.")]
    [InlineData("en/vocabulary.yaml", "x: {kind: trigger, say: x, words: coffee}\n", 0, "'words' must be a list, and is a text.")]
    [InlineData("en/vocabulary.yaml", "x: {kind: trigger, say: 5}\n", 0, "'say' must be a text; put 5 in quotes.")]
    [InlineData("en/vocabulary.yaml", "x:\n", 0, "'x' is empty; it must be named fields.")]
    [InlineData("en/vocabulary.yaml", "x: {kind: trigger, say: x, is: [strss]}\n", 0, "unknown concept 'strss'; did you mean 'stress'?")]
    [InlineData("en/triage.yaml", "- rule: x\n  when: stress\n  urgency: urgent\n  because: [quick-relief#stress]\n  source: x\n  reviewed: 2026-11-20\n", 0, "the field 'say' is missing.")]
    [InlineData("en/triage.yaml", "- advice: x\n  when: stress\n  say: advice.stress\n  because: quick-relief#stress\n", 3, "'because' must be a list")]
    [InlineData("en/triage.yaml", "- advice: x\n  when: stress\n  say: advice.stress\n  because:\n    - stress\n", 4, "an item of 'because' must be an article section, written article-id#section-id, and is 'stress'.")]
    [InlineData("en/emergency-numbers.yaml", "- number: 112\n  regions: [XX]\n  source: x\n", 0, "'number' must be a text; put 112 in quotes.")]
    [InlineData("en/emergency-numbers.yaml", "- number: '112'\n  regions: [gb]\n  source: x\n", 1, "must be a region of two capital letters")]
    [InlineData("en/faq.yaml", "- ask: x\n", 0, "the field 'answer' is missing.")]
    [InlineData("en/faq.yaml", "- ask: x\n  answer: []\n", 1, "'answer' must not be empty.")]
    [InlineData("en/phrases.yaml", "x: [a, [b]]\n", 0, "an item of 'x' must be a text, and is a list.")]
    [InlineData("en/phrases.yaml", "x: true\n", 0, "'x' must be a text or a list or named fields; put true in quotes.")]
    [InlineData("en/phrases.yaml", "X y: a\n", 0, "'X y' cannot be a name here")]
    [InlineData("conversations/broken.chat", "user: hi\nbto: hello\n", 1, "did you mean 'bot:'?")]
    public void A_mistake_is_told_once_on_its_line(string file, string lines, int lineOfEntry, string reason)
    {
        var first = _dialogs.Append(file, lines);

        var error = Assert.Single(_dialogs.Check().Errors);
        Assert.Equal((file, first + lineOfEntry), (error.File, error.Line));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_front_matter_of_articles_is_checked()
    {
        var article = _dialogs.PathOf("en/articles/quick-relief.md");
        File.WriteAllText(article, File.ReadAllText(article).Replace("title:", "titel:", StringComparison.Ordinal));

        var errors = _dialogs.Check().Errors;

        Assert.Contains(new ContentError("en/articles/quick-relief.md", 3, "unknown field 'titel'; did you mean 'title'?"), errors);
        Assert.Contains(errors, error => error.Message == "the field 'title' is missing.");
        Assert.Equal(2, errors.Count);
    }

    [Fact]
    public void A_word_under_two_concepts_of_one_kind_is_noted_and_allowed()
    {
        var line = _dialogs.Append("en/vocabulary.yaml", "x: {kind: trigger, say: x, words: [espressos]}\n");

        var report = _dialogs.Check();

        Assert.Empty(report.Errors);
        Assert.Contains(report.Notes, note => note.Line == line && note.Message.Contains("also stands under 'caffeine'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_directory_without_content_is_one_error()
    {
        Directory.Delete(_dialogs.PathOf("en"), recursive: true);

        Assert.Contains("there is no directory", Assert.Single(_dialogs.Check().Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_schema_is_an_error()
    {
        File.Delete(_dialogs.PathOf("schemas/faq.json"));

        Assert.Equal("schemas/faq.json", Assert.Single(_dialogs.Check().Errors).File);
    }
}
