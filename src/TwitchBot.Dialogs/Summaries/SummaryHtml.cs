using System.Net;
using System.Text;

namespace TwitchBot.Dialogs.Summaries;

/// <summary>A summary as one HTML page that prints on one sheet; it loads nothing and runs nothing.</summary>
public static class SummaryHtml
{
    /// <summary>The page's style, for the policy that allows it and nothing else.</summary>
    public const string Style =
        "body{font:15px/1.45 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:44rem;margin:1.5rem auto;padding:0 1rem}"
        + "h1{font-size:1.4rem;margin:0 0 .3rem}h2{font-size:1rem;margin:1.1rem 0 .3rem;border-bottom:1px solid #bbb}"
        + "dl{display:grid;grid-template-columns:max-content 1fr;gap:.2rem .9rem;margin:0}dt{font-weight:600}dd{margin:0}"
        + "ul{margin:0;padding-left:1.2rem}p{margin:.2rem 0;color:#444}"
        + "@media(max-width:30rem){dl{display:block}dd{margin:0 0 .4rem}}"
        + "@media print{body{margin:0;font-size:11px}}";

    /// <summary>Writes the page.</summary>
    public static string Write(Summary summary)
    {
        var html = new StringBuilder("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"robots\" content=\"noindex, nofollow\">")
            .Append("<title>").Append(Text(summary.Title)).Append("</title><style>").Append(Style).Append("</style></head><body><main><h1>")
            .Append(Text(summary.Title)).Append("</h1><p>").Append(Text(summary.Note)).Append("</p>");
        foreach (var section in summary.Sections)
        {
            html.Append("<h2>").Append(Text(section.Heading)).Append("</h2>");
            Write(html, section);
        }

        return html.Append("</main></body></html>").ToString();
    }

    private static void Write(StringBuilder html, SummarySection section)
    {
        if (section.Facts.Count > 0)
        {
            html.Append("<dl>");
            foreach (var (name, value) in section.Facts)
            {
                html.Append("<dt>").Append(Text(name)).Append("</dt><dd>").Append(Text(value)).Append("</dd>");
            }

            html.Append("</dl>");
        }

        if (section.Lines.Count > 0)
        {
            html.Append("<ul>");
            foreach (var line in section.Lines)
            {
                html.Append("<li>").Append(Text(line)).Append("</li>");
            }

            html.Append("</ul>");
        }
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text.Replace("**", string.Empty, StringComparison.Ordinal));
}
