namespace TwitchBot.Content.Tests.Loading;

/// <summary>A copy of dialogs/en that a test may break.</summary>
internal sealed class CopiedContent : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("twitchbot-content-").FullName;

    public CopiedContent()
    {
        foreach (var path in Directory.GetFiles(Dialogs.English, "*", SearchOption.AllDirectories))
        {
            var copy = new FileInfo(Path.Combine(_directory, Path.GetRelativePath(Dialogs.English, path)));
            copy.Directory!.Create();
            File.Copy(path, copy.FullName);
        }
    }

    public string this[string file]
    {
        get => File.ReadAllText(PathOf(file));
        set => File.WriteAllText(PathOf(file), value);
    }

    public string PathOf(string file) => Path.Combine(_directory, file);

    /// <summary>Appends lines to a file.</summary>
    /// <returns>The number of the first of them.</returns>
    public int Append(string file, string lines)
    {
        var text = this[file].TrimEnd('\n') + "\n";
        this[file] = text + lines;
        return text.Count(c => c == '\n') + 1;
    }

    /// <summary>Replaces a text that occurs in a file.</summary>
    /// <returns>The number of the line it is on.</returns>
    public int Replace(string file, string old, string changed)
    {
        var text = this[file];
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no '{old}'.");
        this[file] = text[..at] + changed + text[(at + old.Length)..];
        return text.AsSpan(0, at).Count('\n') + 1;
    }

    public IReadOnlyList<ContentError> Errors() => ContentLoader.Load(_directory).Errors;

    public void Dispose() => Directory.Delete(_directory, recursive: true);
}
