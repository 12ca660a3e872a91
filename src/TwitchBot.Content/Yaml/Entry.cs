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
            case YamlScalarNode { Value.Length: > 0 } scalar:
                return scalar.Value;
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

    public IReadOnlyList<string> Texts(string field)
    {
        switch (Find(field))
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return [.. list.OfType<YamlScalarNode>().Select(item => item.Value ?? string.Empty)];
            case YamlScalarNode scalar:
                return [scalar.Value ?? string.Empty];
            case var other:
                file.Error(other, $"'{field}' must be a list of texts.");
                return [];
        }
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

    public double Number(string field)
    {
        var text = Required(field);
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        file.Error(At(field), $"'{field}: {text}' must be a number.");
        return 0;
    }

    public DateOnly Date(string field)
    {
        var text = Required(field);
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", out var date))
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
                file.Error(key, $"unknown field '{key.Value}'{NearestName.Hint(key.Value, _known)}.");
            }
        }
    }
}
