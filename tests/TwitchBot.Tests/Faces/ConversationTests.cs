using TwitchBot.Content;
using TwitchBot.Content.Conversations;

namespace TwitchBot.Tests.Faces;

/// <summary>One behaviour, three faces: every example conversation over the wire as Teams, the Emulator and Web Chat hold it.</summary>
public sealed class ConversationTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("conversations-");
    private HostProcess _host = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await HostProcess.StartAsync("--Feedback:File", Path.Combine(_folder.FullName, "feedback.jsonl"));
        _http = new HttpClient { BaseAddress = _host.Address };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    [InlineData("directline")]
    public async Task Every_conversation_goes_as_its_author_wrote_it(string channel)
    {
        await using IFace face = channel == "directline"
            ? new DirectLineFace(_http)
            : new ConnectorFace(_http, await Connector.StartAsync(), channel);
        var errors = new List<ContentError>();
        foreach (var path in Directory.GetFiles(Repository.Path("dialogs", "conversations"), "*.chat").Order(StringComparer.Ordinal))
        {
            errors.AddRange(await HoldAsync(face, path));
        }

        Assert.True(errors.Count == 0, string.Join("\n\n", errors));
    }

    private static async Task<IReadOnlyList<ContentError>> HoldAsync(IFace face, string path)
    {
        var script = ChatScriptParser.Parse(Path.GetFileName(path), await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Script!;
        await face.StartAsync(Path.GetFileNameWithoutExtension(path), script);
        var errors = new List<ContentError>();

        // The clock of a host in a process of its own can't be moved, so what is said days later is not said here.
        foreach (var turn in script.Turns.TakeWhile(turn => turn.Later == TimeSpan.Zero))
        {
            errors.AddRange(script.Compare(turn, turn.Say is null ? [] : await face.SayAsync(turn.Say)));
        }

        return errors;
    }
}
