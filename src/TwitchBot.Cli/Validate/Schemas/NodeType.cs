using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Cli.Validate.Schemas;

/// <summary>What a YAML node is, as a schema sees it.</summary>
internal enum NodeType
{
    Object,
    Array,
    String,
    Boolean,
    Number,
    Null,
}

/// <summary>Tells the types of nodes, by YAML 1.2's core rules, and names them to authors.</summary>
internal static partial class NodeTypes
{
    public static NodeType Of(YamlNode node) => node switch
    {
        YamlMappingNode => NodeType.Object,
        YamlSequenceNode => NodeType.Array,
        YamlScalarNode { Style: ScalarStyle.Plain } plain => OfPlain(plain.Value ?? string.Empty),
        _ => NodeType.String,
    };

    public static string InWords(NodeType type) => type switch
    {
        NodeType.Object => "named fields",
        NodeType.Array => "a list",
        NodeType.String => "a text",
        NodeType.Boolean => "true or false",
        NodeType.Number => "a number",
        _ => "empty",
    };

    private static NodeType OfPlain(string text) => text switch
    {
        "" or "~" or "null" => NodeType.Null,
        "true" or "false" => NodeType.Boolean,
        _ => Number().IsMatch(text) ? NodeType.Number : NodeType.String,
    };

    [GeneratedRegex(@"^[-+]?(\d+|\d*\.\d+)([eE][-+]?\d+)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
