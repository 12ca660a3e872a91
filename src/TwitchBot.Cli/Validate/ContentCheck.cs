using TwitchBot.Cli.Validate.Schemas;
using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Conversations;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Yaml;

namespace TwitchBot.Cli.Validate;

/// <summary>Checks everything under dialogs/: files against their schemas, what they refer to, example conversations.</summary>
internal static class ContentCheck
{
    private const string Language = "en";

    private static readonly string[] Files =
        ["alike", "asking", "assessment", "emergency-numbers", "explanations", "faq", "phrases", "triage", "vocabulary", "wording"];

    /// <summary>Checks a dialogs directory.</summary>
    /// <remarks>Where a line breaks its schema, what else is wrong on that line is told once it fits.</remarks>
    public static ContentReport Run(string dialogs)
    {
        var shape = new List<ContentError>();
        var directory = Path.Combine(dialogs, Language);
        if (!Directory.Exists(directory))
        {
            return new ContentReport(null, 0, [new ContentError(Language, 1, $"there is no directory {directory}.")], []);
        }

        var schemas = new List<ContentError>();
        CheckFiles(dialogs, directory, shape, schemas);
        CheckAnswers(dialogs, directory, shape, schemas);
        CheckFrontMatter(dialogs, directory, shape, schemas);
        var loaded = ContentLoader.Load(directory);
        var broken = shape.Select(error => (error.File, error.Line)).ToHashSet();
        var errors = shape.Concat(loaded.Errors.Where(error => !broken.Contains((error.File, error.Line))))
            .Select(error => error with { File = $"{Language}/{error.File}" })
            .Concat(schemas.Select(error => error with { File = $"schemas/{error.File}" }))
            .ToList();
        var conversations = CheckConversations(dialogs, errors);
        return new ContentReport(loaded.Content, conversations, Sorted(errors), Sorted(ContentNotes.Of(directory, loaded.Content)
            .Select(note => note with { File = $"{Language}/{note.File}" })));
    }

    private static void CheckFiles(string dialogs, string directory, List<ContentError> errors, List<ContentError> schemaErrors)
    {
        foreach (var name in Files)
        {
            var file = ContentFile.Load(directory, $"{name}.yaml", errors);
            if (SchemaReader.Read(Path.Combine(dialogs, "schemas"), $"{name}.json", schemaErrors) is { } schema)
            {
                SchemaCheck.Run(schema, file);
            }
        }
    }

    private static void CheckAnswers(string dialogs, string directory, List<ContentError> errors, List<ContentError> schemaErrors)
    {
        if (SchemaReader.Read(Path.Combine(dialogs, "schemas"), "answer-bank.json", schemaErrors) is not { } schema)
        {
            return;
        }

        foreach (var path in ContentFolder.Paths(directory, AnswerFolder.Name, "*.yaml"))
        {
            SchemaCheck.Run(schema, ContentFile.Load(directory, $"{AnswerFolder.Name}/{Path.GetFileName(path)}", errors));
        }
    }

    private static void CheckFrontMatter(string dialogs, string directory, List<ContentError> errors, List<ContentError> schemaErrors)
    {
        var folder = Path.Combine(directory, "articles");
        if (SchemaReader.Read(Path.Combine(dialogs, "schemas"), "article.json", schemaErrors) is not { } schema || !Directory.Exists(folder))
        {
            return;
        }

        foreach (var path in Directory.GetFiles(folder, "*.md"))
        {
            var name = $"articles/{Path.GetFileName(path)}";
            if (ContentText.Read(path, name, errors) is { } text && ArticleText.Split(text).FrontMatter is { } front)
            {
                SchemaCheck.Run(schema, ContentFile.Parse(name, front, errors, lineOffset: 1));
            }
        }
    }

    private static int CheckConversations(string dialogs, List<ContentError> errors)
    {
        var folder = Path.Combine(dialogs, "conversations");
        var paths = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.chat") : [];
        foreach (var path in paths)
        {
            var name = $"conversations/{Path.GetFileName(path)}";
            if (ContentText.Read(path, name, errors) is { } text)
            {
                errors.AddRange(ChatScriptParser.Parse(name, text).Errors);
            }
        }

        return paths.Length;
    }

    private static List<ContentError> Sorted(IEnumerable<ContentError> errors) =>
        [.. errors.Distinct().OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line)];
}
