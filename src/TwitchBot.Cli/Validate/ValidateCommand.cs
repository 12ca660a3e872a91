using System.CommandLine;
using TwitchBot.Content;

namespace TwitchBot.Cli.Validate;

/// <summary><c>twitchbot validate</c>: every file under dialogs/ against its schema and all it refers to.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var dialogs = ContentOption.Create();
        var command = new Command("validate", "Check all content against its schemas and cross-references; each error with file and line.") { dialogs };
        command.SetAction(parsed => Run(parsed.GetValue(dialogs)!));
        return command;
    }

    private static int Run(DirectoryInfo dialogs)
    {
        var result = ContentLoader.Load(Path.Combine(dialogs.FullName, "en"));
        foreach (var error in result.Errors)
        {
            Console.Error.WriteLine($"en/{error}");
        }

        if (result.Content is not { } content)
        {
            return 1;
        }

        Console.WriteLine(
            $"{content.Concepts.All.Count} concepts, {content.Questions.Count} questions, {content.Triage.Rules.Count} rules, "
            + $"{content.Library.Articles.Count} articles with {content.Library.Sections.Count} sections, {content.Faq.Count} curated questions: all sound.");
        return 0;
    }
}
