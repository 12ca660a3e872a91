using System.Net;
using System.Text.RegularExpressions;

namespace TwitchBot.Tests.Pages;

public sealed partial class ArticlePageTests(ArticleServer server) : IClassFixture<ArticleServer>
{
    public static TheoryData<string> Pages { get; } =
        ["/articles", "/privacy", "/terms", .. RepositoryContent.English.Library.Articles.Select(article => $"/articles/{article.Id}")];

    [Fact]
    public async Task The_list_leads_to_every_article()
    {
        var list = await server.ReadAsync("/articles");

        Assert.All(RepositoryContent.English.Library.Articles, article => Assert.Contains($"href=\"articles/{article.Id}\"", list, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_section_can_be_linked_to_and_read_in_full()
    {
        foreach (var section in RepositoryContent.English.Library.Sections)
        {
            var page = WebUtility.HtmlDecode(await server.ReadAsync($"/articles/{section.Article}"));

            Assert.Contains($"<section id=\"{section.Id.Split('#')[1]}\"", page, StringComparison.Ordinal);
            Assert.All(section.Sentences, sentence => Assert.Contains(sentence, page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task An_article_names_its_source_and_its_review()
    {
        var article = RepositoryContent.English.Library.Articles[0];

        var page = WebUtility.HtmlDecode(await server.ReadAsync($"/articles/{article.Id}"));

        Assert.Contains(article.Source, page, StringComparison.Ordinal);
        Assert.Contains($"datetime=\"{article.Reviewed:yyyy-MM-dd}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_runs_nothing_and_loads_nothing_but_this_hosts_files(string path)
    {
        using var response = await server.GetAsync(path);

        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotMatch(OtherOrigin(), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task A_page_is_compressed_for_those_who_take_it(string coding)
    {
        using var response = await server.GetAsync("/articles/quick-relief", ("Accept-Encoding", coding));

        Assert.Equal(coding, response.Content.Headers.ContentEncoding.Single());
        Assert.Equal("Accept-Encoding", Header(response, "Vary"));
    }

    [Fact]
    public async Task A_page_that_the_reader_has_already_is_not_sent_again()
    {
        using var first = await server.GetAsync("/articles/quick-relief");
        using var second = await server.GetAsync("/articles/quick-relief", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("public, max-age=300", Header(second, "Cache-Control"));
    }

    [Fact]
    public async Task An_address_with_a_slash_at_its_end_leads_to_the_right_one()
    {
        using var response = await server.GetAsync("/articles/");

        Assert.Equal("/articles", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task There_is_no_page_for_an_article_that_does_not_exist()
    {
        using var response = await server.GetAsync("/articles/none");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));

    [GeneratedRegex("(src|href)=\"(https?:)?//", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex OtherOrigin();
}
