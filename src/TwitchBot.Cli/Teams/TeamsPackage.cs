using System.IO.Compression;

namespace TwitchBot.Cli.Teams;

/// <summary>The zip that Teams takes: the manifest and its two icons, without folders.</summary>
internal static class TeamsPackage
{
    private const string Manifest = "manifest.json";
    private static readonly string[] Icons = ["color.png", "outline.png"];

    // The same input makes the same file: a zip cannot tell times before 1980.
    private static readonly DateTimeOffset Written = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The files of the template that a folder lacks.</summary>
    public static IEnumerable<string> Missing(DirectoryInfo template) =>
        Icons.Prepend(Manifest).Where(name => !File.Exists(Path.Combine(template.FullName, name)));

    /// <summary>Writes the package.</summary>
    /// <exception cref="IOException">A file of the template cannot be read, or the package cannot be written.</exception>
    public static void Write(TeamsApp app, DirectoryInfo template, Stream package)
    {
        using var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true);
        var manifest = app.Fill(File.ReadAllText(Path.Combine(template.FullName, Manifest)));
        Add(zip, Manifest, System.Text.Encoding.UTF8.GetBytes(manifest));
        foreach (var icon in Icons)
        {
            Add(zip, icon, File.ReadAllBytes(Path.Combine(template.FullName, icon)));
        }
    }

    private static void Add(ZipArchive zip, string name, byte[] content)
    {
        var entry = zip.CreateEntry(name);
        entry.LastWriteTime = Written;
        using var stream = entry.Open();
        stream.Write(content);
    }
}
