namespace TwitchBot.Content.Tests.Loading;

/// <summary>Damage of every kind, all over the files: the loader answers, always with a line that is there.</summary>
public sealed class DamageTests : IDisposable
{
    private const int EveryNthLine = 53;
    private const int MostLinesOfAFile = 12;
    private readonly CopiedContent _content = new();

    public static TheoryData<string> Files { get; } =
    [
        .. Directory.GetFiles(Dialogs.English, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Dialogs.English, path)),
    ];

    public void Dispose() => _content.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void The_loader_never_throws(string file)
    {
        var sound = _content[file];
        var lines = sound.Split('\n');
        var step = Math.Max(EveryNthLine, lines.Length / MostLinesOfAFile);
        for (var i = file.Length % EveryNthLine; i < lines.Length; i += step)
        {
            foreach (var damaged in Damages(lines[i]))
            {
                _content[file] = string.Join('\n', [.. lines[..i], .. damaged, .. lines[(i + 1)..]]);

                Assert.All(_content.Errors(), error =>
                {
                    Assert.True(error.Line >= 1 && (error.File != file || error.Line <= lines.Length + 2), error.ToString());
                    Assert.NotEmpty(error.Message);
                });
            }
        }
    }

    private static IEnumerable<string[]> Damages(string line) =>
    [
        [],
        [line, line],
        ["\t" + line],
        ["   " + line],
        [line.TrimStart()],
        [line.Replace(':', ' ')],
        [line.Replace(": ", ": [", StringComparison.Ordinal)],
        [line.Replace(": ", ": {a: b, ", StringComparison.Ordinal)],
        [line + ": x"],
        [line, "- 1", "? {a: b}"],
        [line.Replace('-', '*')],
        [line[..(line.Length / 2)]],
    ];
}
