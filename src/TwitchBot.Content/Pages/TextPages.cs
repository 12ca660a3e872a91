using TwitchBot.Content.Yaml;

namespace TwitchBot.Content.Pages;

/// <summary>Reads the pages in the folder <c>pages</c>: a heading in the first line, then Markdown.</summary>
internal static class TextPages
{
    private const string Heading = "# ";

    /// <summary>Every page, by name; none where there is no such folder.</summary>
    public static IReadOnlyList<TextPage> Read(string directory, List<ContentError> errors)
    {
        return [.. ContentFolder.Read(directory, "pages", "*.md", errors).Select(file => ReadPage(file.Name, file.Text, errors)).OfType<TextPage>()];
    }

    private static TextPage? ReadPage(string name, string text, List<ContentError> errors)
    {
        var end = text.IndexOf('\n') is var line and >= 0 ? line : text.Length;
        if (!text.StartsWith(Heading, StringComparison.Ordinal) || string.IsNullOrWhiteSpace(text[Heading.Length..end]))
        {
            errors.Add(new ContentError(name, 1, "a page starts with its title, '# Title'."));
            return null;
        }

        return new TextPage(Path.GetFileNameWithoutExtension(name), text[Heading.Length..end].Trim(), text[end..].Trim());
    }
}
