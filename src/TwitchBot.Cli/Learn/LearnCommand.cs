using System.CommandLine;

namespace TwitchBot.Cli.Learn;

/// <summary>
/// <c>twitchbot learn</c>: learns from the examples of the content and keeps it in a file beside them, so that no start has to. The build does so for
/// the content it ships; without the file, or when the content has changed since, each start learns anew.
/// </summary>
internal static class LearnCommand
{
    public static Command Create()
    {
        var dialogs = ContentOption.Create();
        var command = new Command("learn", "Learn from the examples now, so that the next start need not.") { dialogs };
        command.SetAction(parsed => Run(parsed.GetValue(dialogs)!));
        return command;
    }

    private static int Run(DirectoryInfo dialogs)
    {
        if (ContentOption.Load(dialogs) is not { } content)
        {
            return 1;
        }

        Language.LearnedContent.Write(content, content.Learned!.Path);
        return 0;
    }
}
