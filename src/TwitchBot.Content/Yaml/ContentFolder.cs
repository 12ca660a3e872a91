namespace TwitchBot.Content.Yaml;

/// <summary>The files of one kind in a folder of a language.</summary>
internal static class ContentFolder
{
    /// <summary>The files by the order of their names, each with its name for messages; none where there is no such folder.</summary>
    public static IEnumerable<(string Name, string Text)> Read(string directory, string folder, string pattern, List<ContentError> errors)
    {
        foreach (var path in Paths(directory, folder, pattern))
        {
            var name = $"{folder}/{Path.GetFileName(path)}";
            if (ContentText.Read(path, name, errors) is { } text)
            {
                yield return (name, text);
            }
        }
    }

    /// <summary>The paths of the files, by the order of their names; none where there is no such folder.</summary>
    public static IEnumerable<string> Paths(string directory, string folder, string pattern)
    {
        var path = Path.Combine(directory, folder);
        return Directory.Exists(path) ? Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal) : [];
    }
}
