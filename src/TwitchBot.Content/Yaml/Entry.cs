using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Yaml;

/// <summary>A mapping with named fields; reading a field marks it as known, so that misspelt fields can be reported.</summary>
internal sealed class Entry(ContentFile file, YamlMappingNode node)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public ContentFile File => file;

    public YamlMappingNode Node => node;

    public YamlNode? Find(string field)
    {
        _known.Add(field);
        return node.Children.TryGetValue(new YamlScalarNode(field), out var value) ? value : null;
    }

    public YamlNode At(string field) => Find(field) ?? node;

    public bool Has(string field) => Find(field) is not null;

    public string? Optional(string field)
    {
        switch (Find(field))
        {
            case null:
                return null;
            case YamlScalarNode scalar when !string.IsNullOrWhiteSpace(scalar.Value):
                return scalar.Value;
            case YamlScalarNode empty:
                file.Error(empty, $"'{field}' is empty; write a text after it.");
                return null;
            case var other:
                file.Error(other, $"'{field}' must be a text.");
                return null;
        }
    }

    public string Required(string field)
    {
        if (!Has(field))
        {
            file.Error(node, $"the field '{field}' is missing.");
        }

        return Optional(field) ?? string.Empty;
    }

    public IReadOnlyList<string> Texts(string field) => [.. Items(field).Select(item => item.Text)];

    /// <summary>The texts of a list, or the one text that stands for a list of one, each with its place.</summary>
    public IReadOnlyList<(string Text, YamlNode Node)> Items(string field)
    {
        IEnumerable<YamlNode> nodes = Find(field) switch
        {
            null => [],
            YamlSequenceNode list => list.Children,
            var single => [single],
        };
        var items = new List<(string, YamlNode)>();
        foreach (var item in nodes)
        {
            switch (item)
            {
                case YamlScalarNode { Value: var text } when !string.IsNullOrWhiteSpace(text):
                    items.Add((text, item));
                    break;
                case YamlScalarNode:
                    file.Error(item, $"'{field}' has an empty text; write one, or leave it out.");
                    break;
                default:
                    file.Error(item, $"'{field}' must be a list of texts; a text with ': ' or brackets in it must stand in quotes.");
                    break;
            }
        }

        return items;
    }

    public T Choice<T>(string field, IReadOnlyDictionary<string, T> known)
    {
        var text = Required(field);
        if (known.TryGetValue(text, out var value))
        {
            return value;
        }

        if (text.Length > 0)
        {
            file.Error(At(field), $"'{field}: {text}' is unknown; it must be one of {string.Join(", ", known.Keys)}.");
        }

        return known.Values.First();
    }

    public DateOnly Date(string field)
    {
        var text = Required(field);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || text.Length == 0)
        {
            return date;
        }

        file.Error(At(field), $"'{field}: {text}' must be a date such as 2026-11-20.");
        return default;
    }

    /// <summary>Reports every field that nothing has read.</summary>
    public void RejectUnknownFields()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (!_known.Contains(key.Value ?? string.Empty))
            {
                file.Error(key, $"unknown field '{key.Value}'{NearestName.Hint(key.Value, _known)}");
            }
        }
    }
}
