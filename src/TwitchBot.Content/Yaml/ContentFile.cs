using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Yaml;

/// <summary>One YAML file while it is read: its root and the errors found in it.</summary>
internal sealed class ContentFile
{
    private readonly List<ContentError> _errors;
    private readonly int _lineOffset;

    private ContentFile(string name, YamlNode? root, List<ContentError> errors, int lineOffset)
    {
        Name = name;
        Root = root;
        _errors = errors;
        _lineOffset = lineOffset;
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
            return new ContentFile(name, null, errors, 0);
        }

        return ContentText.Read(path, name, errors) is { } text
            ? Parse(name, text, errors)
            : new ContentFile(name, null, errors, 0);
    }

    /// <summary>Reads YAML; its first line is line <paramref name="lineOffset"/> + 1 of the file.</summary>
    public static ContentFile Parse(string name, string text, List<ContentError> errors, int lineOffset = 0)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new PlainParser(new StringReader(text)));
            var roots = stream.Documents.Select(document => document.RootNode).ToList();
            if (roots is [YamlMappingNode or YamlSequenceNode] && UnusableKey(roots[0]) is { } key)
            {
                errors.Add(new ContentError(
                    name, Line(key) + lineOffset, "a name before ':' must be a plain text; put a text with brackets in quotes."));
            }
            else if (roots.Count == 1)
            {
                return new ContentFile(name, roots[0], errors, lineOffset);
            }
            else
            {
                errors.Add(roots.Count == 0
                    ? new ContentError(name, 1 + lineOffset, "there is nothing in it.")
                    : new ContentError(name, Line(roots[1]) + lineOffset, "a line '---' above this one starts a second document; take it out."));
            }
        }
        catch (YamlException e)
        {
            var line = Math.Max(1, (int)e.Start.Line) + lineOffset;
            errors.Add(new ContentError(name, line, $"this is not valid YAML: {YamlMistake.Describe(e)}."));
        }

        return new ContentFile(name, null, errors, lineOffset);
    }

    public void Error(YamlNode at, string message) => _errors.Add(new ContentError(Name, Line(at) + _lineOffset, message));

    private static int Line(YamlNode node) => Math.Max(1, (int)node.Start.Line);

    /// <summary>The first name of a field that is no text or has none.</summary>
    private static YamlNode? UnusableKey(YamlNode node) => node switch
    {
        YamlSequenceNode list => list.Select(UnusableKey).FirstOrDefault(key => key is not null),
        YamlMappingNode map => map.Children.Keys.FirstOrDefault(key => key is not YamlScalarNode { Value.Length: > 0 })
            ?? map.Children.Values.Select(UnusableKey).FirstOrDefault(key => key is not null),
        _ => null,
    };

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
                yield return (((YamlScalarNode)key).Value!, key, value);
            }
        }
        else if (Root is not null)
        {
            Error(Root, "expected named entries ('name: ...').");
        }
    }
}
