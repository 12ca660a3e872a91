using System.Diagnostics;
using System.IO.Compression;
using System.Text.Json;

namespace TwitchBot.Cli.Tests.Teams;

public sealed class TeamsPackageTests : IDisposable
{
    private const string BotId = "6f2f6a0e-6a53-4d1c-9d53-0f1a5b0f1c11";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("teams-");

    private string Package => Path.Combine(_folder.FullName, "twitchbot.zip");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task The_package_holds_the_manifest_and_its_two_icons_at_the_top()
    {
        var run = await PackAsync("--domain", "bot.example.org");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        using var zip = await ZipFile.OpenReadAsync(Package, TestContext.Current.CancellationToken);
        Assert.Equal(["color.png", "manifest.json", "outline.png"], zip.Entries.Select(entry => entry.FullName).Order());
    }

    [Fact]
    public async Task The_manifest_names_the_bot_and_the_domain_and_leaves_nothing_to_fill_in()
    {
        await PackAsync("--domain", "bot.example.org", "--version-of-app", "2.1.0", "--developer", "A \"clinic\"");

        using var zip = await ZipFile.OpenReadAsync(Package, TestContext.Current.CancellationToken);
        using var reader = new StreamReader(zip.GetEntry("manifest.json")!.Open());
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        var manifest = JsonDocument.Parse(text).RootElement;
        Assert.DoesNotContain("{{", text);
        Assert.Equal(BotId, manifest.GetProperty("id").GetString());
        Assert.Equal(BotId, manifest.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal("bot.example.org", manifest.GetProperty("validDomains")[0].GetString());
        Assert.Equal("2.1.0", manifest.GetProperty("version").GetString());
        Assert.Equal("A \"clinic\"", manifest.GetProperty("developer").GetProperty("name").GetString());
    }

    [Fact]
    public async Task The_manifest_fulfils_the_schema_that_Microsoft_publishes_for_its_version()
    {
        await PackAsync("--domain", "bot.example.org");
        await ZipFile.ExtractToDirectoryAsync(Package, _folder.FullName, TestContext.Current.CancellationToken);
        var check = Repository.Path("tests", "TwitchBot.Cli.Tests", "Teams", "check-manifest.mjs");

        using var node = Process.Start(new ProcessStartInfo("node", [check, Path.Combine(_folder.FullName, "manifest.json")]) { UseShellExecute = false, RedirectStandardError = true })!;
        var complaints = await node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal((0, ""), (node.ExitCode, complaints));
    }

    [Fact]
    public async Task The_same_input_makes_the_same_package()
    {
        await PackAsync("--domain", "bot.example.org");
        var first = await File.ReadAllBytesAsync(Package, TestContext.Current.CancellationToken);
        await PackAsync("--domain", "bot.example.org");

        Assert.Equal(first, await File.ReadAllBytesAsync(Package, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("--domain must be a host name", "--domain", "https://bot.example.org/")]
    [InlineData("--version-of-app must be three numbers", "--domain", "bot.example.org", "--version-of-app", "one")]
    [InlineData("--developer must have 1 to 32 characters", "--domain", "bot.example.org", "--developer", "A name that is longer than thirty-two characters")]
    [InlineData("There is no manifest.json in", "--domain", "bot.example.org", "--template", "/no/such/folder")]
    public async Task A_mistake_is_named_and_nothing_is_written(string expected, params string[] arguments)
    {
        var run = await PackAsync(arguments);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(expected, run.Error);
        Assert.False(File.Exists(Package));
    }

    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void The_icons_have_the_sizes_that_Teams_asks_for(string icon, int size)
    {
        // A PNG starts with 8 bytes of signature, then the header chunk: length, name, width, height.
        var png = File.ReadAllBytes(Repository.Path("deploymentTemplates", "teams", icon)).AsSpan();

        Assert.Equal(size, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png[16..]));
        Assert.Equal(size, System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png[20..]));
    }

    private Task<TwitchBotProcess> PackAsync(params string[] arguments) =>
        TwitchBotProcess.RunAsync(["teams-package", "--bot-id", BotId, "--out", Package, .. arguments]);
}
