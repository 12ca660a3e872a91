using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Yaml;

/// <summary>One YAML file while it is read: its root and the errors found in it.</summary>
internal sealed class ContentFile
{
    private readonly List<ContentError> _errors;

    private ContentFile(string name, YamlNode? root, List<ContentError> errors)
    {
        Name = name;
        Root = root;
        _errors = errors;
    }

    public string Name { get; }

    /// <summary>The root node, or null where the file is missing, empty or not YAML (then an error says so).</summary>
    public YamlNode? Root { get; }

    public static ContentFile Load(string directory, string name, List<ContentError> errors)
    {
        var path = Path.Combine(directory, name);
        if (!File.Exists(path))
        {
            errors.Add(new ContentError(name, 1, "the file is missing; every language needs it."));
            return new ContentFile(name, null, errors);
        }

        return Parse(name, File.ReadAllText(path), errors);
    }

    public static ContentFile Parse(string name, string text, List<ContentError> errors, int lineOffset = 0)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count > 0)
            {
                return new ContentFile(name, stream.Documents[0].RootNode, errors);
            }

            errors.Add(new ContentError(name, 1 + lineOffset, "the file is empty."));
        }
        catch (YamlException e)
        {
            var reason = e.InnerException?.Message ?? e.Message;
            errors.Add(new ContentError(name, (int)e.Start.Line + lineOffset, $"this is not valid YAML: {reason.TrimEnd('.')}."));
        }

        return new ContentFile(name, null, errors);
    }

    public void Error(YamlNode at, string message) => _errors.Add(new ContentError(Name, (int)at.Start.Line, message));

    /// <summary>The entries of a file whose root is a list of mappings.</summary>
    public IEnumerable<Entry> Entries()
    {
        switch (Root)
        {
            case null:
                yield break;
            case YamlSequenceNode list:
                foreach (var item in list)
                {
                    if (item is YamlMappingNode map)
                    {
                        yield return new Entry(this, map);
                    }
                    else
                    {
                        Error(item, "expected an entry with named fields here.");
                    }
                }

                yield break;
            default:
                Error(Root, "expected a list of entries, each starting with '- '.");
                yield break;
        }
    }

    /// <summary>The named children of a file whose root is a mapping.</summary>
    public IEnumerable<(string Name, YamlNode Key, YamlNode Value)> Named()
    {
        if (Root is YamlMappingNode map)
        {
            foreach (var (key, value) in map.Children)
            {
                yield return (((YamlScalarNode)key).Value ?? string.Empty, key, value);
            }
        }
        else if (Root is not null)
        {
            Error(Root, "expected named entries ('name: ...').");
        }
    }
}
