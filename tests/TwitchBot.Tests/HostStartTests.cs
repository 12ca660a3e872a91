namespace TwitchBot.Tests;

public sealed class HostStartTests : IDisposable
{
    private readonly DirectoryInfo _copy = Directory.CreateTempSubdirectory("dialogs-");

    [Fact]
    public async Task Broken_dialogs_refuse_to_start_and_say_file_line_and_why()
    {
        CopyDialogs();
        var triage = Path.Combine(_copy.FullName, "en", "triage.yaml");
        await File.WriteAllTextAsync(
            triage,
            (await File.ReadAllTextAsync(triage, TestContext.Current.CancellationToken)).Replace("when: pain\n", "when: pian\n"),
            TestContext.Current.CancellationToken);

        var (exitCode, errors) = await HostProcess.RefuseAsync("Development", "--Dialogs", _copy.FullName);

        Assert.Equal(1, exitCode);
        Assert.Matches(@"en/triage\.yaml:\d+: .*'pian'; did you mean 'pain'\?", errors);
    }

    [Fact]
    public async Task Missing_dialogs_refuse_to_start()
    {
        var (exitCode, errors) = await HostProcess.RefuseAsync("Development", "--Dialogs", "/no/such/place");

        Assert.Equal(1, exitCode);
        Assert.Contains("/no/such/place", errors);
    }

    [Fact]
    public async Task In_production_without_an_app_id_it_refuses_to_start_open()
    {
        var (exitCode, errors) = await HostProcess.RefuseAsync("Production");

        Assert.Equal(1, exitCode);
        Assert.Contains("Set MicrosoftAppId, or AllowAnonymousBot=true", errors);
    }

    [Fact]
    public async Task An_address_that_nobody_can_open_refuses_to_start()
    {
        var (exitCode, errors) = await HostProcess.RefuseAsync("Development", "--PublicUrl", "bot.example.org");

        Assert.Equal(1, exitCode);
        Assert.Contains("PublicUrl is \"bot.example.org\"", errors);
    }

    [Fact]
    public async Task It_says_that_it_lives_and_is_ready()
    {
        await using var host = await HostProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = host.Address };

        Assert.Equal("live", await http.GetStringAsync("/health/live", TestContext.Current.CancellationToken));
        Assert.StartsWith("ready", await http.GetStringAsync("/health/ready", TestContext.Current.CancellationToken));
    }

    public void Dispose() => _copy.Delete(recursive: true);

    private void CopyDialogs()
    {
        var source = Repository.Path("dialogs");
        foreach (var file in Directory.GetFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_copy.FullName, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
