using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Articles;

/// <summary>Reads an article: front matter (id, title, source, reviewed) between two lines <c>---</c>, then its sections.</summary>
internal static class ArticleFile
{
    private const string NoFrontMatter = "an article starts with front matter between two lines '---' (id, title, source, reviewed).";

    /// <summary>Reads an article; with errors in its front matter, its sections are there all the same, so that references to them hold.</summary>
    public static Article Read(string name, string text, ConceptBook concepts, List<ContentError> errors)
    {
        var article = ArticleText.Split(text);
        var front = Front(name, article.FrontMatter, errors);
        var (id, title) = (Path.GetFileNameWithoutExtension(name), front?.Required("title") ?? string.Empty);
        var (source, reviewed) = (front?.Required("source") ?? string.Empty, front?.Date("reviewed") ?? default);
        if (front is not null && front.Required("id") is { Length: > 0 } given && given != id)
        {
            front.File.Error(front.At("id"), $"the id '{given}' must be the file's name, '{id}'.");
        }

        front?.RejectUnknownFields();
        var sections = new ArticleSections(name, id, title, concepts, errors).Read(article.Lines, article.FrontEnd + 1);
        if (sections.Count == 0)
        {
            errors.Add(new ContentError(name, article.Lines.Length, "an article has at least one section '## Title {#id}'."));
        }

        return new Article(id, title, source, reviewed, sections);
    }

    private static Entry? Front(string name, string? text, List<ContentError> errors)
    {
        if (text is null)
        {
            errors.Add(new ContentError(name, 1, NoFrontMatter));
            return null;
        }

        var file = ContentFile.Parse(name, text, errors, lineOffset: 1);
        if (file.Root is YamlMappingNode map)
        {
            return new Entry(file, map);
        }

        if (file.Root is { } other)
        {
            file.Error(other, NoFrontMatter);
        }

        return null;
    }
}
