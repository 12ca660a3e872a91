using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Wording;

/// <summary>Reads wording.yaml.</summary>
internal static class WordingFile
{
    public static WordingBook Read(ContentFile file)
    {
        var root = file.Root as YamlMappingNode;
        if (root is null && file.Root is { } other)
        {
            file.Error(other, "expected the parts commands, requests, remarks, answers, their-side, cues and time.");
        }

        var parts = root is null ? null : new Entry(file, root);
        var book = new WordingBook(
            Lists(file, parts, "commands", WordingNames.Commands),
            Lists(file, parts, "requests", WordingNames.Requests),
            Lists(file, parts, "remarks", WordingNames.Remarks),
            Lists(file, parts, "answers", WordingNames.Answers),
            Pairs(file, parts, "their-side"),
            Lists(file, parts, "cues", WordingNames.Cues),
            TimeWordsPart.Read(file, Part(file, parts, "time")));
        parts?.RejectUnknownFields();
        return book;
    }

    private static Dictionary<string, string> Pairs(ContentFile file, Entry? parts, string part)
    {
        var entry = Part(file, parts, part);
        return entry is null ? [] : entry.Node.Children.Keys.OfType<YamlScalarNode>().Select(key => key.Value!)
            .ToDictionary(word => word, entry.Required, StringComparer.Ordinal);
    }

    internal static Dictionary<string, IReadOnlyList<string>> Lists(ContentFile file, Entry? parts, string part, string[] names)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (Part(file, parts, part) is not { } entry)
        {
            return lists;
        }

        foreach (var name in names)
        {
            lists[name] = entry.Texts(name);
            if (!entry.Has(name))
            {
                file.Error(entry.Node, $"'{part}' needs the list '{name}'.");
            }
        }

        entry.RejectUnknownFields();
        return lists;
    }

    internal static Entry? Part(ContentFile file, Entry? parts, string name)
    {
        if (parts?.Find(name) is YamlMappingNode map)
        {
            return new Entry(file, map);
        }

        if (parts is not null)
        {
            file.Error(parts.At(name), $"the part '{name}' with named lists is missing.");
        }

        return null;
    }
}
