using System.CommandLine;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Spectre.Console;
using TwitchBot.Dialogs;

namespace TwitchBot.Cli.Chat;

/// <summary><c>twitchbot chat</c>: the same bot in a terminal.</summary>
internal static class ChatCommand
{
    public static Command Create()
    {
        var dialogs = ContentOption.Create();
        var locale = new Option<string>("--locale") { Description = "Your locale, for the emergency number.", DefaultValueFactory = _ => "en" };
        var command = new Command("chat", "Chat with the bot in the terminal; an empty line or end of input leaves.") { dialogs, locale };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(dialogs)!, parsed.GetValue(locale)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(DirectoryInfo dialogs, string locale, CancellationToken cancellationToken)
    {
        if (ContentOption.Load(dialogs) is not { } content)
        {
            return 1;
        }

        await using var services = new ServiceCollection()
            .AddSingleton<IStorage>(new MemoryStorage())
            .AddTwitchBot(content)
            .BuildServiceProvider();
        var adapter = new TerminalAdapter(Terminal(), locale, services.GetRequiredService<TimeProvider>());
        var bot = services.GetRequiredService<IBot>();
        await adapter.JoinAsync(bot.OnTurnAsync, cancellationToken);
        while (ReadLine() is { Length: > 0 } line)
        {
            await adapter.SayAsync(line, bot.OnTurnAsync, cancellationToken);
        }

        return 0;
    }

    /// <summary>Colours for a person at a terminal; plain lines, unbroken, for a pipe.</summary>
    private static IAnsiConsole Terminal()
    {
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        var plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors });
        plain.Profile.Width = int.MaxValue;
        return plain;
    }

    private static string? ReadLine()
    {
        if (!Console.IsInputRedirected)
        {
            AnsiConsole.Markup("[bold blue]you[/] > ");
        }

        return Console.ReadLine();
    }
}
