using System.CommandLine;
using TwitchBot.Cli.Chat;
using TwitchBot.Cli.Evaluate;
using TwitchBot.Cli.Learn;
using TwitchBot.Cli.Teams;
using TwitchBot.Cli.Transcripts;
using TwitchBot.Cli.Report;
using TwitchBot.Cli.Validate;

var root = new RootCommand("TwitchBot for content authors and operators: chat with it, check the content, measure its answers, pack it for Teams.")
{
    ChatCommand.Create(),
    EvaluateCommand.Create(),
    LearnCommand.Create(),
    ReportCommand.Create(),
    ValidateCommand.Create(),
    TranscriptCommand.Create(),
    TeamsPackageCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
