using TwitchBot.Cli.Validate;

namespace TwitchBot.Cli.Tests.Validate;

/// <summary>A copy of dialogs/ that a test may break.</summary>
internal sealed class CopiedDialogs : IDisposable
{
    public CopiedDialogs()
    {
        foreach (var path in Directory.GetFiles(Repository.Path("dialogs"), "*", SearchOption.AllDirectories))
        {
            var copy = PathOf(Path.GetRelativePath(Repository.Path("dialogs"), path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("twitchbot-dialogs-").FullName;

    public string PathOf(string file) => Path.Combine(Root, file);

    /// <summary>Appends lines to a file, and makes it where it is not there.</summary>
    /// <returns>The number of the first of them.</returns>
    public int Append(string file, string lines)
    {
        var text = File.Exists(PathOf(file)) ? File.ReadAllText(PathOf(file)) : string.Empty;
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text + lines);
        return text.Count(c => c == '\n') + 1;
    }

    public ContentReport Check() => ContentCheck.Run(Root);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
