using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

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
            (await File.ReadAllTextAsync(triage, TestContext.Current.CancellationToken)).Replace("when: pain\n", "when: paiin\n"),
            TestContext.Current.CancellationToken);

        var (exitCode, errors) = await HostProcess.RefuseAsync("Development", "--Dialogs", _copy.FullName);

        Assert.Equal(1, exitCode);
        Assert.Matches(@"en/triage\.yaml:\d+: .*'paiin'; did you mean 'pain'\?", errors);
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

    [Theory]
    [InlineData("MicrosoftAppPassword", "--MicrosoftAppId", "an-id")]
    [InlineData("MicrosoftAppTenantId", "--MicrosoftAppId", "an-id", "--MicrosoftAppType", "UserAssignedMSI")]
    [InlineData("DirectLine:Sites:", "--AllowAnonymousBot", "true", "--DirectLine:Secret", "the setting of former days")]
    [InlineData("DirectLine:Sites:clinic:Origins", "--AllowAnonymousBot", "true", "--DirectLine:Sites:clinic:Origins:0", "clinic.example")]
    public async Task Settings_that_do_not_go_together_refuse_to_start_in_one_sentence(string named, params string[] settings)
    {
        var (exitCode, errors) = await HostProcess.RefuseAsync("Production", settings);

        Assert.Equal(1, exitCode);
        Assert.Contains(named, errors);
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Fact]
    public async Task With_an_app_id_it_starts_in_production_and_lets_nobody_in_without_a_token()
    {
        await using var host = await HostProcess.StartInAsync("Production", "--MicrosoftAppId", "an-id", "--MicrosoftAppPassword", "a-secret");
        using var http = new HttpClient { BaseAddress = host.Address };
        using var message = new StringContent("""{"type":"message","text":"hi","conversation":{"id":"c"},"serviceUrl":"http://127.0.0.1:9"}""");

        var answer = await http.PostAsync("/api/messages", message, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task Without_an_app_id_it_loads_nothing_that_tokens_of_Azure_need()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "What a process has loaded is read from /proc.");
        await using var host = await HostProcess.StartAsync();

        var loaded = await File.ReadAllTextAsync($"/proc/{host.Id}/maps", TestContext.Current.CancellationToken);

        Assert.Contains("BotFramework.dll", loaded);
        Assert.DoesNotContain("Microsoft.Identity", loaded);
    }

    [Theory]
    [InlineData("true", "wss://")]
    [InlineData("false", "ws://")]
    public async Task What_a_proxy_says_of_the_client_is_believed_where_configured(string enabled, string scheme)
    {
        await using var host = await HostProcess.StartAsync("--ForwardedHeaders:Enabled", enabled);
        using var http = new HttpClient { BaseAddress = new Uri(host.Address, "/v3/directline/") };
        http.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        http.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        var token = await AnswerAsync(await http.PostAsync("tokens/generate", content: null, TestContext.Current.CancellationToken));
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("token").GetString());
        var started = await AnswerAsync(await http.PostAsync("conversations", content: null, TestContext.Current.CancellationToken));

        Assert.StartsWith(scheme, started.GetProperty("streamUrl").GetString());
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

    private static Task<JsonElement> AnswerAsync(HttpResponseMessage response) =>
        response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

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
