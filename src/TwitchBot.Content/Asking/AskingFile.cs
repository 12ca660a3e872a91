using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Asking;

/// <summary>Reads asking.yaml.</summary>
internal static class AskingFile
{
    public static AskingBook Read(ContentFile file, ConceptBook concepts)
    {
        if (file.Root is not YamlMappingNode root)
        {
            if (file.Root is { } other)
            {
                file.Error(other, "expected the parts topic, manner, general, chatter, same and declined.");
            }

            return new AskingBook([], [], [], [], new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), []);
        }

        var parts = new Entry(file, root);
        var same = Same(file, parts);
        var book = new AskingBook(
            Known(parts, "topic", id => concepts.All.Count == 0 || concepts.Has(id), concepts.All.Select(concept => concept.Id)),
            Known(parts, "manner", same.ContainsKey, same.Keys),
            Known(parts, "general", same.ContainsKey, same.Keys),
            [.. parts.Texts("chatter").SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))],
            same,
            Declined(file, parts));
        parts.RejectUnknownFields();
        return book;
    }

    private static IReadOnlyList<string> Known(Entry parts, string field, Func<string, bool> isKnown, IEnumerable<string> names)
    {
        var items = parts.Items(field);
        foreach (var (name, node) in items.Where(item => !isKnown(item.Text)))
        {
            parts.File.Error(node, $"'{field}' names '{name}', which is unknown{NearestName.Hint(name, names)}");
        }

        return [.. items.Select(item => item.Text)];
    }

    private static Dictionary<string, IReadOnlyList<string>> Same(ContentFile file, Entry parts)
    {
        var groups = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (parts.Find("same") is not YamlMappingNode map)
        {
            file.Error(parts.At("same"), "the part 'same' with named lists of words is missing.");
            return groups;
        }

        var lists = new Entry(file, map);
        foreach (var key in map.Children.Keys.OfType<YamlScalarNode>())
        {
            groups[key.Value!] = lists.Texts(key.Value!);
        }

        return groups;
    }

    private static List<DeclinedTopic> Declined(ContentFile file, Entry parts)
    {
        var topics = new List<DeclinedTopic>();
        foreach (var node in parts.Find("declined") as YamlSequenceNode ?? [])
        {
            if (node is not YamlMappingNode map)
            {
                file.Error(node, "expected a topic with 'about' and 'words' here.");
                continue;
            }

            var topic = new Entry(file, map);
            topics.Add(new DeclinedTopic(topic.Required("about"), topic.Texts("words"), topic.Texts("unless")));
            topic.RejectUnknownFields();
        }

        return topics;
    }
}
