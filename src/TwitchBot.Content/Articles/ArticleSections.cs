using TwitchBot.Content.Conditions;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Content.Articles;

/// <summary>Reads an article's sections <c>## Title {#id}</c>, each with a line <c>concepts: [...]</c> and plain paragraphs.</summary>
internal sealed class ArticleSections(string file, string article, string articleTitle, ConceptBook concepts, List<ContentError> errors)
{
    private const string Heading = "## ";
    private const string ConceptLine = "concepts:";

    private readonly List<Section> _sections = [];

    /// <summary>Reads the lines from <paramref name="start"/> on.</summary>
    public List<Section> Read(string[] lines, int start)
    {
        var next = NextHeading(lines, start);
        Check(lines[start..next], start + 1);
        if (Array.FindIndex(lines, start, next - start, line => line.Length > 0 && line[0] != '#') is >= 0 and var stray)
        {
            Error(stray + 1, "text must stand under a heading '## Title {#id}'.");
        }

        while (next < lines.Length)
        {
            var heading = next;
            next = NextHeading(lines, heading + 1);
            var body = lines[(heading + 1)..next];
            Check(body, heading + 2);
            _sections.Add(ReadSection(lines[heading], heading + 1, body));
        }

        return _sections;
    }

    private Section ReadSection(string heading, int line, string[] body)
    {
        var (title, anchor) = Split(heading[Heading.Length..]);
        var id = $"{article}#{anchor}";
        if (title.Length == 0 || anchor.Length == 0 || !ConditionParser.CanName(anchor))
        {
            Error(line, "a heading has a title and ends with its id, in small letters, digits and hyphens: '## Title {#id}'.");
        }
        else if (_sections.Exists(other => other.Id == id))
        {
            Error(line, $"the section '{anchor}' is there twice.");
        }

        var about = ReadConcepts(line + 1, body);
        var sentences = Sentences.Split(string.Join('\n', body.Where(text => !IsConceptLine(text))));
        if (sentences.Count == 0)
        {
            Error(line, $"the section '{(anchor.Length > 0 ? anchor : title)}' has no text.");
        }

        return new Section(id, article, articleTitle, title, about, sentences);
    }

    private string[] ReadConcepts(int firstLine, string[] body)
    {
        var at = Array.FindIndex(body, IsConceptLine);
        if (at < 0)
        {
            Error(firstLine, "a section says which concepts it speaks of: 'concepts: [caffeine, stress]'.");
            return [];
        }

        if (Array.FindIndex(body, at + 1, IsConceptLine) is > 0 and var second)
        {
            Error(firstLine + second, "the section already has a line 'concepts:'; write all of them there.");
        }

        var list = body[at].Trim()[ConceptLine.Length..].Trim();
        if (list is not ['[', .., ']'])
        {
            Error(firstLine + at, "the concepts stand in brackets, on one line: 'concepts: [caffeine, stress]'.");
            return [];
        }

        var ids = list[1..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var id in ids.Where(id => concepts.All.Count > 0 && !concepts.Has(id)))
        {
            var hint = NearestName.Hint(id, concepts.All.Select(concept => concept.Id));
            Error(firstLine + at, $"vocabulary.yaml has no concept '{id}'{hint}");
        }

        return ids;
    }

    /// <summary>Reports lines that look like headings and are none.</summary>
    private void Check(string[] lines, int firstLine)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart().StartsWith('#'))
            {
                Error(firstLine + i, "a heading is written '## Title {#id}', from the start of the line; an article has no other headings.");
            }
        }
    }

    private static int NextHeading(string[] lines, int start)
    {
        var next = Array.FindIndex(lines, start, line => line.StartsWith(Heading, StringComparison.Ordinal));
        return next < 0 ? lines.Length : next;
    }

    private static (string Title, string Anchor) Split(string heading)
    {
        var open = heading.LastIndexOf("{#", StringComparison.Ordinal);
        return open >= 0 && heading.EndsWith('}')
            ? (heading[..open].Trim(), heading[(open + 2)..^1])
            : (heading.Trim(), string.Empty);
    }

    private static bool IsConceptLine(string line) => line.TrimStart().StartsWith(ConceptLine, StringComparison.Ordinal);

    private void Error(int line, string message) => errors.Add(new ContentError(file, line, message));
}
