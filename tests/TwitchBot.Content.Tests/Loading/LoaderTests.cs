namespace TwitchBot.Content.Tests.Loading;

public sealed class LoaderTests : IDisposable
{
    private readonly CopiedContent _content = new();

    public void Dispose() => _content.Dispose();

    [Fact]
    public void The_content_of_the_repository_is_sound() => Assert.Empty(ContentLoader.Load(Dialogs.English).Errors);

    [Fact]
    public void A_directory_that_is_not_there_is_an_error() =>
        Assert.Contains("no such content directory", Assert.Single(ContentLoader.Load("/nowhere/en").Errors).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("phrases.yaml")]
    [InlineData("vocabulary.yaml")]
    [InlineData("assessment.yaml")]
    [InlineData("triage.yaml")]
    [InlineData("faq.yaml")]
    [InlineData("wording.yaml")]
    [InlineData("emergency-numbers.yaml")]
    public void A_missing_file_is_one_error_and_not_one_for_each_reference_to_it(string file)
    {
        File.Delete(_content.PathOf(file));

        Assert.Equal(new ContentError(file, 1, "the file is missing; every language needs it."), Assert.Single(_content.Errors()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    public void An_empty_file_is_one_error(string text)
    {
        _content["phrases.yaml"] = text;

        Assert.Equal(new ContentError("phrases.yaml", 1, "there is nothing in it."), Assert.Single(_content.Errors()));
    }

    [Fact]
    public void Missing_articles_are_one_error()
    {
        Directory.Delete(_content.PathOf("articles"), recursive: true);

        Assert.Equal("articles:1: there are no articles; every answer is cited from one.", Assert.Single(_content.Errors()).ToString());
    }

    [Theory]
    [InlineData("- a\n", "expected named entries")]
    [InlineData("a text\n", "expected named entries")]
    [InlineData("[a, b]: c\n", "a name before ':' must be a plain text")]
    [InlineData("a: &x {b: *x}\n", "must stand in quotes")]
    [InlineData("a: *bold* text\n", "must stand in quotes")]
    [InlineData("a: b\n---\nc: d\n", "a second document")]
    [InlineData("a:\n\tb: c\n", "spaces, not tabs")]
    [InlineData("a: \"b\n", "a quote that opens here is never closed")]
    [InlineData("a: [b, c\n", "must end with ']'")]
    [InlineData("a: b: c\n", "must stand in quotes")]
    [InlineData("a: b\na: c\n", "the name 'a' is there twice")]
    [InlineData("a: \uFFFD\n", "is not UTF-8")]
    public void What_is_not_the_expected_yaml_is_said_in_plain_words(string text, string reason)
    {
        _content["vocabulary.yaml"] = text;

        var error = Assert.Single(_content.Errors(), error => error.File == "vocabulary.yaml");
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_come_in_file_and_line_order()
    {
        _content.Append("triage.yaml", "- advice: x\n");
        _content.Append("faq.yaml", "- ask: x\n");

        var errors = _content.Errors();

        Assert.True(errors.Count > 2);
        Assert.Equal(errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line), errors);
    }
}
