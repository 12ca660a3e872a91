namespace TwitchBot.Content.Yaml;

/// <summary>The YAML files of a language. Parsing them is most of loading, so it is done side by side, each with errors of its own.</summary>
internal sealed class ContentFiles
{
    private readonly string _directory;
    private readonly List<string> _opened = [];
    private readonly Dictionary<string, Task<(ContentFile File, List<ContentError> Errors)>> _files;

    /// <summary>Begins to parse every file of the directory.</summary>
    public ContentFiles(string directory)
    {
        _directory = directory;
        _files = Directory.GetFiles(directory, "*.yaml").OrderByDescending(path => new FileInfo(path).Length)
            .Select(path => Path.GetFileName(path))
            .ToDictionary(name => name, name => Task.Run(() => Load(name)), StringComparer.Ordinal);
    }

    /// <summary>A file by name; one that is missing has no root and an error that says so.</summary>
    public ContentFile Open(string name)
    {
        if (!_files.TryGetValue(name, out var file))
        {
            _files[name] = file = Task.FromResult(Load(name));
        }

        _opened.Add(name);
        return file.GetAwaiter().GetResult().File;
    }

    /// <summary>All errors found in the files that were opened, while they were parsed and since.</summary>
    public IEnumerable<ContentError> Errors => _opened.SelectMany(name => _files[name].GetAwaiter().GetResult().Errors);

    private (ContentFile File, List<ContentError> Errors) Load(string name)
    {
        var errors = new List<ContentError>();
        return (ContentFile.Load(_directory, name, errors), errors);
    }
}
