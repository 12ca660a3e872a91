using System.Globalization;
using System.Text.RegularExpressions;
using TwitchBot.Content;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Cli.Validate.Schemas;

/// <summary>
/// Reads a schema file. JSON is read as the YAML it is, so that errors have lines. A keyword this reader does not know is an
/// error: to pass over it would be to check less than the file says.
/// </summary>
internal sealed class SchemaReader
{
    private const string Definition = "#/$defs/";
    private readonly ContentFile _file;
    private readonly List<(string Name, YamlNode At)> _references = [];

    private SchemaReader(ContentFile file) => _file = file;

    /// <summary>Reads a schema.</summary>
    /// <returns>The schema; null where it has errors, which are added to <paramref name="errors"/>.</returns>
    public static SchemaDocument? Read(string directory, string name, List<ContentError> errors)
    {
        var before = errors.Count;
        var file = ContentFile.Load(directory, name, errors);
        if (file.Root is null)
        {
            return null;
        }

        var reader = new SchemaReader(file);
        var definitions = file.Root is YamlMappingNode map && map.Children.TryGetValue("$defs", out var defs)
            ? reader.Named(defs)
            : [];
        var root = reader.Read(file.Root);
        foreach (var (missing, at) in reader._references.Where(reference => !definitions.ContainsKey(reference.Name)))
        {
            file.Error(at, $"$defs has no '{missing}'.");
        }

        return errors.Count == before ? new SchemaDocument(root, definitions) : null;
    }

    private Schema Read(YamlNode node)
    {
        var schema = new Schema();
        if (node is not YamlMappingNode map)
        {
            _file.Error(node, "a schema must be an object.");
            return schema;
        }

        foreach (var (key, value) in map.Children)
        {
            schema = Keyword(schema, ((YamlScalarNode)key).Value!, key, value);
        }

        if (schema is { Pattern: not null, Title: null })
        {
            _file.Error(node, "a schema with a 'pattern' needs a 'title' that says in words what fits.");
        }

        return schema;
    }

    private Schema Keyword(Schema schema, string keyword, YamlNode key, YamlNode value)
    {
        switch (keyword)
        {
            case "$schema" or "$defs" or "description":
                return schema;
            case "title":
                return schema with { Title = Text(value) };
            case "type":
                return schema with { Type = Type(value) };
            case "properties":
                return schema with { Properties = Named(value) };
            case "patternProperties":
                return schema with { PatternProperties = [.. Named(value).Select(pair => (Pattern(value, pair.Key), pair.Value))] };
            case "additionalProperties" when Text(value) == "false":
                return schema with { AllowsMore = false };
            case "required":
                return schema with { Required = Texts(value) };
            case "items":
                return schema with { Items = Read(value) };
            case "enum":
                return schema with { Enum = Texts(value) };
            case "pattern":
                return schema with { Pattern = Pattern(value, Text(value)) };
            case "minItems":
                return schema with { MinItems = Count(value) };
            case "minLength":
                return schema with { MinLength = Count(value) };
            case "anyOf" when value is YamlSequenceNode branches:
                return schema with { AnyOf = [.. branches.Select(Read)] };
            case "$ref" when Text(value).StartsWith(Definition, StringComparison.Ordinal):
                _references.Add((Text(value)[Definition.Length..], value));
                return schema with { Reference = Text(value)[Definition.Length..] };
            default:
                _file.Error(key, $"'{keyword}' with this value is not a keyword that 'validate' knows; it would go unchecked.");
                return schema;
        }
    }

    private Dictionary<string, Schema> Named(YamlNode node)
    {
        if (node is YamlMappingNode map)
        {
            return map.Children.ToDictionary(pair => ((YamlScalarNode)pair.Key).Value!, pair => Read(pair.Value), StringComparer.Ordinal);
        }

        _file.Error(node, "an object with named schemas must stand here.");
        return [];
    }

    private NodeType? Type(YamlNode node)
    {
        if (Enum.TryParse<NodeType>(Text(node), ignoreCase: true, out var type))
        {
            return type;
        }

        _file.Error(node, $"'{Text(node)}' is no type that 'validate' knows.");
        return null;
    }

    private Regex Pattern(YamlNode at, string pattern)
    {
        try
        {
            return new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            _file.Error(at, $"'{pattern}' is not a pattern: {e.Message}");
            return new Regex(string.Empty, RegexOptions.NonBacktracking);
        }
    }

    private int Count(YamlNode node)
    {
        if (int.TryParse(Text(node), NumberStyles.None, CultureInfo.InvariantCulture, out var count))
        {
            return count;
        }

        _file.Error(node, "a whole number must stand here.");
        return 0;
    }

    private static string Text(YamlNode node) => (node as YamlScalarNode)?.Value ?? string.Empty;

    private static List<string> Texts(YamlNode node) => node is YamlSequenceNode list ? [.. list.Select(Text)] : [];
}
