using System.CommandLine;

namespace TwitchBot.Cli.Validate;

/// <summary><c>twitchbot validate</c>: every file under dialogs/ against its schema and all it refers to.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var dialogs = ContentOption.Create();
        var command = new Command("validate", "Check all content against its schemas and cross-references; each error with file and line.") { dialogs };
        command.SetAction(parsed => Run(parsed.GetValue(dialogs)!, parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    private static int Run(DirectoryInfo dialogs, TextWriter output, TextWriter errors)
    {
        var report = ContentCheck.Run(dialogs.FullName);
        foreach (var error in report.Errors)
        {
            errors.WriteLine(error);
        }

        foreach (var note in report.Notes)
        {
            output.WriteLine($"{note.File}:{note.Line}: note: {note.Message}");
        }

        if (report.Errors.Count > 0 || report.Content is not { } content)
        {
            errors.WriteLine(report.Errors.Count == 1 ? "1 error." : $"{report.Errors.Count} errors.");
            return 1;
        }

        output.WriteLine(
            $"{content.Concepts.All.Count} concepts, {content.Questions.Count} questions, {content.Triage.Rules.Count} rules, "
            + $"{content.Library.Articles.Count} articles with {content.Library.Sections.Count} sections, {content.Faq.Count} curated questions, "
            + $"{report.Conversations} conversations: all sound.");
        return 0;
    }
}
