using TwitchBot.Content;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Cli.Validate.Schemas;

/// <summary>Checks a file against its schema, and says what is wrong to somebody who has never seen a schema.</summary>
internal sealed class SchemaCheck
{
    private readonly SchemaDocument _schema;
    private readonly List<(YamlNode At, string Message)> _found;

    private SchemaCheck(SchemaDocument schema, List<(YamlNode At, string Message)> found) => (_schema, _found) = (schema, found);

    /// <summary>Reports to the file everything in it that does not fit.</summary>
    public static void Run(SchemaDocument schema, ContentFile file)
    {
        if (file.Root is not { } root)
        {
            return;
        }

        var found = new List<(YamlNode At, string Message)>();
        new SchemaCheck(schema, found).Check(schema.Root, root, "the file");
        foreach (var (at, message) in found)
        {
            file.Error(at, message);
        }
    }

    private void Check(Schema schema, YamlNode node, string name)
    {
        if (schema.Reference is { } reference)
        {
            Check(_schema.Definitions[reference], node, name);
        }

        if (schema.Type is { } type && NodeTypes.Of(node) != type)
        {
            Report(node, WrongType(node, name, NodeTypes.InWords(type)));
            return;
        }

        if (schema.AnyOf.Count > 0)
        {
            CheckAny(schema.AnyOf, node, name);
        }

        switch (node)
        {
            case YamlMappingNode map:
                CheckFields(schema, map);
                break;
            case YamlSequenceNode list:
                CheckItems(schema, list, name);
                break;
            case YamlScalarNode scalar:
                CheckText(schema, scalar, name);
                break;
        }
    }

    private void CheckFields(Schema schema, YamlMappingNode map)
    {
        foreach (var field in schema.Required.Where(field => !map.Children.ContainsKey(field)))
        {
            Report(map, $"the field '{field}' is missing.");
        }

        foreach (var (key, value) in map.Children)
        {
            var field = ((YamlScalarNode)key).Value!;
            var described = schema.PatternProperties.Where(pair => pair.Name.IsMatch(field)).Select(pair => pair.Schema).ToList();
            if (schema.Properties.TryGetValue(field, out var property))
            {
                described.Add(property);
            }

            described.ForEach(part => Check(part, value, $"'{field}'"));
            if (described.Count == 0 && !schema.AllowsMore)
            {
                Report(key, schema.Properties.Count > 0
                    ? $"unknown field '{field}'{NearestName.Hint(field, schema.Properties.Keys)}"
                    : $"'{field}' cannot be a name here; write small letters, digits and hyphens, or the number it stands for.");
            }
        }
    }

    private void CheckItems(Schema schema, YamlSequenceNode list, string name)
    {
        if (list.Children.Count < schema.MinItems)
        {
            Report(list, $"{name} must not be empty.");
        }

        if (schema.Items is { } items)
        {
            foreach (var item in list)
            {
                Check(items, item, $"an item of {name}");
            }
        }
    }

    private void CheckText(Schema schema, YamlScalarNode scalar, string name)
    {
        var text = scalar.Value ?? string.Empty;
        if (text.Trim().Length < schema.MinLength)
        {
            Report(scalar, $"{name} is empty.");
        }

        if (schema.Enum.Count > 0 && !schema.Enum.Contains(text))
        {
            Report(scalar, $"{name} must be one of {string.Join(", ", schema.Enum)}, and is '{text}'{NearestName.Hint(text, schema.Enum)}");
        }

        if (schema.Pattern?.IsMatch(text) == false)
        {
            Report(scalar, $"{name} must be {schema.Title}, and is '{text}'.");
        }
    }

    /// <summary>Where no branch fits, the one that comes nearest says what is wrong.</summary>
    private void CheckAny(IReadOnlyList<Schema> branches, YamlNode node, string name)
    {
        var fitting = branches.Where(branch => TypeOf(branch) is not { } type || type == NodeTypes.Of(node)).ToList();
        if (fitting.Count == 0)
        {
            var types = branches.Select(TypeOf).OfType<NodeType>().Distinct().Select(NodeTypes.InWords);
            Report(node, WrongType(node, name, string.Join(" or ", types)));
            return;
        }

        var best = fitting.Select(branch => Collect(branch, node, name)).MinBy(errors => errors.Count)!;
        _found.AddRange(best);
    }

    private List<(YamlNode At, string Message)> Collect(Schema branch, YamlNode node, string name)
    {
        var found = new List<(YamlNode At, string Message)>();
        new SchemaCheck(_schema, found).Check(branch, node, name);
        return found;
    }

    private NodeType? TypeOf(Schema schema) =>
        schema.Type ?? (schema.Reference is { } reference ? TypeOf(_schema.Definitions[reference]) : null);

    private static string WrongType(YamlNode node, string name, string expected) => NodeTypes.Of(node) switch
    {
        NodeType.Null => $"{name} is empty; it must be {expected}.",
        NodeType.Number or NodeType.Boolean when expected.Contains("a text", StringComparison.Ordinal) =>
            $"{name} must be {expected}; put {((YamlScalarNode)node).Value} in quotes.",
        var type => $"{name} must be {expected}, and is {NodeTypes.InWords(type)}.",
    };

    private void Report(YamlNode at, string message) => _found.Add((at, message));
}
