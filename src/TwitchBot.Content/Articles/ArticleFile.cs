using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Articles;

/// <summary>
/// Reads an article: front matter (id, title, source, reviewed), then sections <c>## Title {#id}</c>, each with a line
/// <c>concepts: [...]</c> and plain paragraphs.
/// </summary>
internal static class ArticleFile
{
    private const string ConceptLine = "concepts:";

    public static Article? Read(string name, string text, ConceptBook concepts, List<ContentError> errors)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var end = lines.Length > 0 && lines[0] == "---" ? Array.IndexOf(lines, "---", 1) : -1;
        if (end < 0)
        {
            errors.Add(new ContentError(name, 1, "an article starts with front matter between two lines '---' (id, title, source, reviewed)."));
            return null;
        }

        var file = ContentFile.Parse(name, string.Join('\n', lines[1..end]), errors, lineOffset: 1);
        if (file.Root is not YamlMappingNode map)
        {
            return null;
        }

        var front = new Entry(file, map);
        var (id, title) = (front.Required("id"), front.Required("title"));
        var (source, reviewed) = (front.Required("source"), front.Date("reviewed"));
        front.RejectUnknownFields();
        if (id != Path.GetFileNameWithoutExtension(name))
        {
            file.Error(front.At("id"), $"the id '{id}' must be the file's name.");
        }

        return new Article(id, title, source, reviewed, ReadSections(name, lines, end + 1, id, title, concepts, errors));
    }

    private static List<Section> ReadSections(
        string name, string[] lines, int start, string article, string articleTitle, ConceptBook concepts, List<ContentError> errors)
    {
        var sections = new List<Section>();
        for (var i = start; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith("## ", StringComparison.Ordinal))
            {
                if (sections.Count == 0 && lines[i].Trim().Length > 0)
                {
                    errors.Add(new ContentError(name, i + 1, "text must stand under a heading '## Title {#id}'."));
                }

                continue;
            }

            var heading = i;
            var next = Array.FindIndex(lines, i + 1, line => line.StartsWith("## ", StringComparison.Ordinal));
            var body = lines[(i + 1)..(next < 0 ? lines.Length : next)];
            var (title, anchor) = SplitHeading(lines[heading][3..]);
            if (anchor.Length == 0)
            {
                errors.Add(new ContentError(name, heading + 1, "a heading ends with its id: '## Title {#id}'."));
            }

            var id = $"{article}#{anchor}";
            if (sections.Exists(other => other.Id == id))
            {
                errors.Add(new ContentError(name, heading + 1, $"the section '{anchor}' is there twice."));
            }

            var about = ReadConcepts(name, heading + 2, body, concepts, errors);
            var sentences = Sentences.Split(string.Join('\n', body.Where(line => !IsConceptLine(line))));
            if (sentences.Count == 0)
            {
                errors.Add(new ContentError(name, heading + 1, $"the section '{anchor}' has no text."));
            }

            sections.Add(new Section(id, article, articleTitle, title, about, sentences));
        }

        return sections;
    }

    private static (string Title, string Anchor) SplitHeading(string heading)
    {
        var open = heading.LastIndexOf("{#", StringComparison.Ordinal);
        return open > 0 && heading.EndsWith('}')
            ? (heading[..open].Trim(), heading[(open + 2)..^1])
            : (heading.Trim(), string.Empty);
    }

    private static bool IsConceptLine(string line) => line.StartsWith(ConceptLine, StringComparison.Ordinal);

    private static string[] ReadConcepts(
        string name, int firstLine, string[] body, ConceptBook concepts, List<ContentError> errors)
    {
        var at = Array.FindIndex(body, IsConceptLine);
        if (at < 0)
        {
            errors.Add(new ContentError(name, firstLine, "a section says which concepts it speaks of: 'concepts: [caffeine, stress]'."));
            return [];
        }

        var ids = body[at][ConceptLine.Length..].Trim().Trim('[', ']')
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var id in ids.Where(id => !concepts.Has(id)))
        {
            var hint = NearestName.Hint(id, concepts.All.Select(concept => concept.Id));
            errors.Add(new ContentError(name, firstLine + at, $"vocabulary.yaml has no concept '{id}'{hint}."));
        }

        return ids;
    }
}
