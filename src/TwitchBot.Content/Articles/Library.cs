namespace TwitchBot.Content.Articles;

/// <summary>All articles, and their sections by id.</summary>
public sealed class Library
{
    private readonly Dictionary<string, Section> _sections = new(StringComparer.Ordinal);

    /// <summary>A library of these articles.</summary>
    public Library(IReadOnlyList<Article> articles)
    {
        Articles = articles;
        foreach (var section in articles.SelectMany(article => article.Sections))
        {
            _sections[section.Id] = section;
        }
    }

    /// <summary>The articles, by id.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>All sections.</summary>
    public IReadOnlyCollection<Section> Sections => _sections.Values;

    /// <summary>All section ids, <c>article#section</c>.</summary>
    public IReadOnlyCollection<string> SectionIds => _sections.Keys;

    /// <summary>The section with this id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Section this[string id] => _sections[id];

    /// <summary>Whether there is a section with this id.</summary>
    public bool Has(string id) => _sections.ContainsKey(id);
}
