using System.Globalization;
using System.Net;
using System.Text;
using Markdig;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Pages;

namespace TwitchBot.Articles;

/// <summary>Writes the pages on which people read the articles behind the answers.</summary>
/// <param name="template">The page around the text, with its places in double braces.</param>
internal sealed class ArticleHtml(string template)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>One article, for <c>/articles/{id}</c>.</summary>
    public string Article(Article article)
    {
        var body = new StringBuilder();
        var reviewed = article.Reviewed.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        body.AppendLine($"    <p class=\"about\">Source: {Text(article.Source)}. In our own words, last reviewed on <time datetime=\"{article.Reviewed:yyyy-MM-dd}\">{reviewed}</time>.</p>");
        body.AppendLine("    <nav class=\"contents\" aria-label=\"In this article\">\n      <ul>");
        foreach (var section in article.Sections)
        {
            body.AppendLine($"        <li><a href=\"#{Anchor(section)}\">{Text(section.Title)}</a></li>");
        }

        body.AppendLine("      </ul>\n    </nav>");
        foreach (var section in article.Sections)
        {
            body.AppendLine($"    <section id=\"{Anchor(section)}\" aria-labelledby=\"{Anchor(section)}-title\">");
            body.AppendLine($"      <h2 id=\"{Anchor(section)}-title\">{Text(section.Title)}</h2>");
            body.Append("      ").Append(Markdig.Markdown.ToHtml(section.Text, Markdown)).AppendLine("    </section>");
        }

        return Page(article.Title, article.Title, "../", body.ToString());
    }

    /// <summary>The list of all articles, for <c>/articles</c>.</summary>
    public string List(IReadOnlyList<Article> articles)
    {
        var body = new StringBuilder("    <ul class=\"articles\">\n");
        foreach (var article in articles)
        {
            body.AppendLine($"      <li><a href=\"articles/{article.Id}\">{Text(article.Title)}</a><p>Source: {Text(article.Source)}</p></li>");
        }

        return Page("The articles behind the answers", "The curated articles that every answer of TwitchBot is taken from.", "", body.Append("    </ul>").ToString());
    }

    /// <summary>A page that is only read, for <c>/{id}</c>.</summary>
    public string Text(TextPage page) => Page(page.Title, page.Title, "", "    " + Markdig.Markdown.ToHtml(page.Text, Markdown));

    private string Page(string title, string description, string root, string body) => template
        .Replace("{{title}}", Text(title))
        .Replace("{{description}}", Text(description))
        .Replace("{{root}}", root)
        .Replace("{{chat}}", root.Length > 0 ? root : "./")
        .Replace("{{list}}", $"{root}articles")
        .Replace("{{body}}", body.TrimEnd());

    private static string Anchor(Section section) => section.Id[(section.Id.IndexOf('#') + 1)..];

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
