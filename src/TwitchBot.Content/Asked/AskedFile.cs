using TwitchBot.Content.Articles;
using TwitchBot.Content.Yaml;

namespace TwitchBot.Content.Asked;

/// <summary>
/// Reads the folder <c>asked</c>: a file for each article, <c>## section</c>, below it questions as <c>- question</c>, and below
/// <c>### not covered</c> near misses. Plain lines, as there are thousands and the host reads them when it starts.
/// </summary>
internal sealed class AskedFile(string name, string article, Library library, List<ContentError> errors)
{
    /// <summary>The folder's name within a language.</summary>
    public const string Folder = "asked";

    private const string Section = "## ";
    private const string NotCovered = "### not covered";
    private const string Item = "- ";

    private readonly List<AskedSection> _sections = [];
    private List<string>? _into;
    private List<string> _near = [];

    /// <summary>Every section's questions, in the order of the files; none where there is no such folder.</summary>
    public static IReadOnlyList<AskedSection> ReadAll(string directory, Library library, List<ContentError> errors)
    {
        var sections = new List<AskedSection>();
        foreach (var (name, text) in ContentFolder.Read(directory, Folder, "*.md", errors))
        {
            sections.AddRange(new AskedFile(name, Path.GetFileNameWithoutExtension(name), library, errors).Read(text));
        }

        return sections;
    }

    private List<AskedSection> Read(string text)
    {
        var number = 0;
        foreach (var line in text.EnumerateLines())
        {
            number++;
            Read(line.Trim(), number);
        }

        return _sections;
    }

    private void Read(ReadOnlySpan<char> line, int number)
    {
        if (line.SequenceEqual(NotCovered))
        {
            if (_sections.Count == 0)
            {
                Begin(null);
            }

            _into = _near;
        }
        else if (line.StartsWith(Section, StringComparison.Ordinal))
        {
            Begin(Known($"{article}#{line[Section.Length..].Trim()}", number));
        }
        else if (line.StartsWith(Item, StringComparison.Ordinal) && _into is not null)
        {
            _into.Add(line[Item.Length..].Trim().ToString());
        }
        else if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
        {
            errors.Add(new ContentError(name, number, "expected '## section', '### not covered' or, below one of them, '- question'."));
        }
    }

    private string Known(string id, int number)
    {
        if (library.Sections.Count > 0 && !library.Has(id))
        {
            errors.Add(new ContentError(
                name, number, $"there is no section '{id}'{NearestName.Hint(id, library.Sections.Select(section => section.Id))}"));
        }

        return id;
    }

    private void Begin(string? section)
    {
        var asks = new List<string>();
        _near = [];
        _into = asks;
        _sections.Add(new AskedSection(section, asks, _near));
    }
}
