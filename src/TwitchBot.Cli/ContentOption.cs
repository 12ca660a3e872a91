using System.CommandLine;
using TwitchBot.Content;

namespace TwitchBot.Cli;

/// <summary>Where the content is: <c>--dialogs DIR</c>, else the copy beside the program.</summary>
internal static class ContentOption
{
    public static Option<DirectoryInfo> Create() => new("--dialogs")
    {
        Description = "The dialogs directory (the one that holds en/).",
        DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "dialogs")),
    };

    /// <summary>Loads the English content, or writes every error to the error stream.</summary>
    /// <returns>The content; null where it has errors.</returns>
    public static BotContent? Load(DirectoryInfo dialogs)
    {
        var result = ContentLoader.Load(Path.Combine(dialogs.FullName, "en"));
        foreach (var error in result.Errors)
        {
            Console.Error.WriteLine(error);
        }

        return result.Content;
    }
}
