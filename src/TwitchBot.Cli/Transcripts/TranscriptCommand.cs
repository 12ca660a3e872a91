using System.CommandLine;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using TwitchBot.Content;
using TwitchBot.Content.Conversations;
using TwitchBot.Dialogs;

namespace TwitchBot.Cli.Transcripts;

/// <summary><c>twitchbot transcript</c>: holds an example conversation with the bot and writes it as the Emulator opens one.</summary>
internal static class TranscriptCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("chat") { Description = "A .chat file." };
        var output = new Option<FileInfo?>("--out") { Description = "The .transcript to write; beside the .chat file without it." };
        var dialogs = ContentOption.Create();
        var command = new Command("transcript", "Hold a .chat conversation with the bot and write it as a .transcript for the Bot Framework Emulator.") { file, output, dialogs };
        command.SetAction((parsed, cancellation) =>
        {
            var chat = parsed.GetValue(file)!;
            var transcript = parsed.GetValue(output) ?? new FileInfo(Path.ChangeExtension(chat.FullName, ".transcript"));
            return RunAsync(chat, transcript, parsed.GetValue(dialogs)!, parsed.InvocationConfiguration, cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        FileInfo chat, FileInfo transcript, DirectoryInfo dialogs, InvocationConfiguration console, CancellationToken cancellationToken)
    {
        if (!chat.Exists)
        {
            await console.Error.WriteLineAsync($"There is no file {chat.FullName}.");
            return 1;
        }

        var parsed = ChatScriptParser.Parse(chat.Name, await File.ReadAllTextAsync(chat.FullName, cancellationToken));
        foreach (var error in parsed.Errors)
        {
            await console.Error.WriteLineAsync(error.ToString());
        }

        if (parsed.Script is not { } script || ContentOption.Load(dialogs) is not { } content)
        {
            return 1;
        }

        var activities = await HoldAsync(script, content, cancellationToken);
        await File.WriteAllTextAsync(transcript.FullName, await TranscriptFile.WriteAsync(activities), cancellationToken);
        await console.Output.WriteLineAsync($"{transcript.FullName}: {activities.Count} activities. Open it in the Emulator with File, Open Transcript.");
        return 0;
    }

    private static async Task<IReadOnlyList<Microsoft.Bot.Schema.Activity>> HoldAsync(ChatScript script, BotContent content, CancellationToken cancellationToken)
    {
        var adapter = new TranscriptAdapter(script);
        await using var services = new ServiceCollection()
            .AddSingleton<IStorage>(new MemoryStorage())
            .AddSingleton(adapter.Clock)
            .AddTwitchBot(content)
            .BuildServiceProvider();
        var bot = services.GetRequiredService<IBot>();
        await adapter.JoinAsync(bot.OnTurnAsync, cancellationToken);
        foreach (var turn in script.Turns)
        {
            adapter.Wait(turn.Later);
            if (turn.Say is { } text)
            {
                await adapter.SayAsync(text, bot.OnTurnAsync, cancellationToken);
            }
        }

        return adapter.Noted;
    }
}
