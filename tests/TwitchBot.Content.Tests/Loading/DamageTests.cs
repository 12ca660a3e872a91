namespace TwitchBot.Content.Tests.Loading;

/// <summary>Damage of every kind, all over the files: the loader answers, always with a line that is there.</summary>
public sealed class DamageTests : IDisposable
{
    /// <summary>Each kind of damage is done to so many lines of a file, each time to others: every one of them loads all content anew.</summary>
    private const int LinesOfAFile = 3;

    /// <summary>Files of one folder are read by the same reader: two of them stand for all.</summary>
    private const int FilesOfAKind = 2;

    private static readonly Func<string, string[]>[] Damages =
    [
        _ => [],
        line => [line, line],
        line => ["\t" + line],
        line => ["   " + line],
        line => [line.TrimStart()],
        line => [line.Replace(':', ' ')],
        line => [line.Replace(": ", ": [", StringComparison.Ordinal)],
        line => [line.Replace(": ", ": {a: b, ", StringComparison.Ordinal)],
        line => [line + ": x"],
        line => [line, "- 1", "? {a: b}"],
        line => [line.Replace('-', '*')],
        line => [line[..(line.Length / 2)]],
    ];

    private readonly CopiedContent _content = new();

    public static TheoryData<string> Files { get; } =
    [
        .. Directory.GetFiles(Dialogs.English, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .GroupBy(path => (Path.GetDirectoryName(path), Path.GetDirectoryName(path) == Dialogs.English ? path : Path.GetExtension(path)))
            .SelectMany(alike => alike.Take(FilesOfAKind))
            .Select(path => Path.GetRelativePath(Dialogs.English, path)),
    ];

    public void Dispose() => _content.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void The_loader_never_throws(string file)
    {
        var sound = _content[file];
        var lines = sound.Split('\n');
        for (var damage = 0; damage < Damages.Length * LinesOfAFile; damage++)
        {
            var at = damage * lines.Length / (Damages.Length * LinesOfAFile);
            _content[file] = string.Join('\n', [.. lines[..at], .. Damages[damage % Damages.Length](lines[at]), .. lines[(at + 1)..]]);

            Assert.All(_content.Errors(), error =>
            {
                Assert.True(error.Line >= 1 && (error.File != file || error.Line <= lines.Length + 2), error.ToString());
                Assert.NotEmpty(error.Message);
            });
        }
    }
}
