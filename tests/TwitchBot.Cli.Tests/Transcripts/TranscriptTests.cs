using System.Text.Json.Nodes;

namespace TwitchBot.Cli.Tests.Transcripts;

public sealed class TranscriptTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("transcript-");

    private string Chat => Path.Combine(_folder.FullName, "coffee.chat");

    private string Transcript => Path.Combine(_folder.FullName, "coffee.transcript");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_conversation_becomes_what_the_Emulator_opens()
    {
        await WriteAsync("locale=en-GB\nnow=2026-03-10T09:00:00\nuser: can coffee make my nose twitch?\nbot: caffeine\n");

        var run = await TwitchBotProcess.RunAsync(["transcript", Chat]);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var activities = (await ReadAsync()).Select(activity => activity!).ToList();
        Assert.Equal("conversationUpdate", (string?)activities[0]["type"]);
        Assert.Contains(activities, activity => Said(activity, "user") == "can coffee make my nose twitch?");
        Assert.Contains(activities, activity => Said(activity, "bot")?.Contains("caffeine", StringComparison.OrdinalIgnoreCase) == true);
        Assert.All(activities, activity =>
        {
            Assert.Equal("coffee", (string?)activity["conversation"]!["id"]);
            Assert.StartsWith("2026-03-10T09:00:", (string?)activity["timestamp"]);
            Assert.NotNull(activity["id"]);
        });
        Assert.Equal(activities.Count, activities.Select(activity => (string?)activity["id"]).Distinct().Count());
    }

    [Fact]
    public async Task The_same_conversation_makes_the_same_file()
    {
        await WriteAsync("user: why does my nose twitch?\n");
        await TwitchBotProcess.RunAsync(["transcript", Chat]);
        var first = await File.ReadAllTextAsync(Transcript, TestContext.Current.CancellationToken);

        await TwitchBotProcess.RunAsync(["transcript", Chat]);

        Assert.Equal(first, await File.ReadAllTextAsync(Transcript, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_mistake_in_the_conversation_is_named_with_its_line_and_nothing_is_written()
    {
        await WriteAsync("user: hello\nbto: hi\n");

        var run = await TwitchBotProcess.RunAsync(["transcript", Chat]);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("coffee.chat:2:", run.Error);
        Assert.False(File.Exists(Transcript));
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var run = await TwitchBotProcess.RunAsync(["transcript", Chat]);

        Assert.Equal((1, $"There is no file {Chat}.\n"), (run.ExitCode, run.Error));
    }

    private static string? Said(JsonNode activity, string role) =>
        (string?)activity["type"] == "message" && (string?)activity["from"]!["role"] == role ? (string?)activity["text"] : null;

    private Task WriteAsync(string text) => File.WriteAllTextAsync(Chat, text, TestContext.Current.CancellationToken);

    private async Task<JsonArray> ReadAsync() => JsonNode.Parse(await File.ReadAllTextAsync(Transcript, TestContext.Current.CancellationToken))!.AsArray();
}
