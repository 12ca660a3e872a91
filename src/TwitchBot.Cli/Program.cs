using System.CommandLine;
using TwitchBot.Cli.Chat;
using TwitchBot.Cli.Evaluate;
using TwitchBot.Cli.Validate;

var root = new RootCommand("TwitchBot for content authors: chat with it, check the content, measure its answers.")
{
    ChatCommand.Create(),
    EvaluateCommand.Create(),
    ValidateCommand.Create(),
};
return await root.Parse(args).InvokeAsync();
