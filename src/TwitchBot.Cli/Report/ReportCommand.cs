using System.CommandLine;
using TwitchBot.Dialogs.Feedback;

namespace TwitchBot.Cli.Report;

/// <summary><c>twitchbot report FILE</c>: what people asked in vain, for those who write the articles.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "The feedback file that a host keeps.",
            DefaultValueFactory = _ => new FileInfo("feedback.jsonl"),
        };
        var command = new Command("report", "List the questions that had no answer or whose answer did not help, by nearest section.") { file };
        command.SetAction(parsed => Run(parsed.GetValue(file)!));
        return command;
    }

    private static int Run(FileInfo file)
    {
        if (!file.Exists)
        {
            Console.Error.WriteLine($"There is no file {file.FullName}. A host keeps one where its setting Feedback:File says so.");
            return 1;
        }

        foreach (var line in FeedbackReport.Lines([.. FeedbackFile.Read(file.FullName)]))
        {
            Console.WriteLine(line);
        }

        return 0;
    }
}
