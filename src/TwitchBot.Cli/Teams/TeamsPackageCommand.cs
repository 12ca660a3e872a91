using System.CommandLine;

namespace TwitchBot.Cli.Teams;

/// <summary><c>twitchbot teams-package</c>: the app package to upload to Teams.</summary>
internal static class TeamsPackageCommand
{
    public static Command Create()
    {
        var botId = new Option<Guid>("--bot-id") { Description = "App id of the bot.", Required = true };
        var domain = new Option<string>("--domain") { Description = "Host name of the bot, such as bot.example.org.", Required = true };
        var output = new Option<FileInfo>("--out") { Description = "The zip to write.", Required = true };
        var appId = new Option<Guid?>("--app-id") { Description = "Id of the Teams app; the bot's app id without it." };
        var version = new Option<string>("--version-of-app") { Description = "Version of the app.", DefaultValueFactory = _ => "1.0.0" };
        var developer = new Option<string>("--developer") { Description = "Who publishes the app.", DefaultValueFactory = _ => "TwitchBot" };
        var template = new Option<DirectoryInfo>("--template")
        {
            Description = "Folder with the manifest's template and the icons.",
            DefaultValueFactory = _ => new DirectoryInfo(Path.Combine(AppContext.BaseDirectory, "teams")),
        };
        var command = new Command("teams-package", "Build the app package to upload to Teams.") { botId, domain, output, appId, version, developer, template };
        command.SetAction(parsed =>
        {
            var bot = parsed.GetValue(botId);
            var app = new TeamsApp(
                parsed.GetValue(appId) ?? bot, bot, parsed.GetValue(domain)!, parsed.GetValue(version)!, parsed.GetValue(developer)!);
            return Run(app, parsed.GetValue(template)!, parsed.GetValue(output)!, parsed.InvocationConfiguration);
        });
        return command;
    }

    private static int Run(TeamsApp app, DirectoryInfo template, FileInfo output, InvocationConfiguration console)
    {
        var mistakes = app.Mistakes().Concat(TeamsPackage.Missing(template).Select(name => $"There is no {name} in {template.FullName}.")).ToList();
        if (mistakes.Count > 0)
        {
            mistakes.ForEach(console.Error.WriteLine);
            return 1;
        }

        try
        {
            using var package = output.Create();
            TeamsPackage.Write(app, template, package);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"The package could not be written: {error.Message}");
            return 1;
        }

        console.Output.WriteLine($"{output.FullName}: upload it in Teams under Apps, Manage your apps.");
        return 0;
    }
}
