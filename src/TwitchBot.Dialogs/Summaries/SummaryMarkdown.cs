using System.Text;

namespace TwitchBot.Dialogs.Summaries;

/// <summary>A summary as Markdown, for the chat itself.</summary>
public static class SummaryMarkdown
{
    /// <summary>Writes it.</summary>
    public static string Write(Summary summary)
    {
        var text = new StringBuilder($"**{summary.Title}**\n\n{summary.Note}");
        foreach (var section in summary.Sections)
        {
            text.Append("\n\n**").Append(section.Heading).Append("**\n\n");
            text.AppendJoin('\n', section.Facts.Select(fact => $"- {fact.Name}: {fact.Value}").Concat(section.Lines.Select(line => $"- {line}")));
        }

        return text.ToString();
    }
}
