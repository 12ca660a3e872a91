using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Asking;

/// <summary>Reads asking.yaml.</summary>
internal static class AskingFile
{
    private const string Gap = "..";

    private static readonly Dictionary<string, IReadOnlyList<string>> None = new(StringComparer.Ordinal);

    public static AskingBook Read(ContentFile file, ConceptBook concepts)
    {
        if (file.Root is not YamlMappingNode root)
        {
            if (file.Root is { } other)
            {
                file.Error(other, "expected the parts topic, manner, kinds, general, chatter, setting, asides, refers, helped, not-helped, same, strange, sets and declined.");
            }

            return new AskingBook([], [], [], [], [], [], [], [], [], [], None, None, []);
        }

        var parts = new Entry(file, root);
        var same = Lists(file, parts, "same");
        var book = new AskingBook(
            Known(parts, "topic", id => concepts.All.Count == 0 || concepts.Has(id), concepts.All.Select(concept => concept.Id)),
            Known(parts, "manner", same.ContainsKey, same.Keys),
            Known(parts, "kinds", same.ContainsKey, same.Keys),
            Known(parts, "general", same.ContainsKey, same.Keys),
            Words(parts, "chatter"),
            Words(parts, "setting"),
            Words(parts, "asides"),
            Words(parts, "refers"),
            parts.Texts("helped"),
            parts.Texts("not-helped"),
            same,
            Lists(file, parts, "strange"),
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

    private static string[] Words(Entry parts, string field) =>
        [.. parts.Texts(field).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))];

    private static Dictionary<string, IReadOnlyList<string>> Lists(ContentFile file, Entry parts, string field)
    {
        var groups = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (parts.Find(field) is not YamlMappingNode map)
        {
            file.Error(parts.At(field), $"the part '{field}' with named lists of words is missing.");
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
        var sets = Lists(file, parts, "sets");
        foreach (var node in parts.Find("declined") as YamlSequenceNode ?? [])
        {
            if (node is not YamlMappingNode map)
            {
                file.Error(node, "expected a topic with 'about' and 'words' here.");
                continue;
            }

            var topic = new Entry(file, map);
            var cues = topic.Items("words").Select(item => new Cue(
                [.. item.Text.Split(Gap, StringSplitOptions.TrimEntries).Select(piece => WithSets(file, piece, item.Node, sets).ToList())]));
            topics.Add(new DeclinedTopic(topic.Required("about"), [.. cues], topic.Texts("unless"), topic.Optional("subject") == "true"));
            topic.RejectUnknownFields();
        }

        return topics;
    }

    /// <summary>A phrase with each <c>&lt;set&gt;</c> in it replaced by every word of that set.</summary>
    private static IEnumerable<string> WithSets(ContentFile file, string phrase, YamlNode node, Dictionary<string, IReadOnlyList<string>> sets)
    {
        var (open, close) = (phrase.IndexOf('<'), phrase.IndexOf('>'));
        if (open < 0 || close < open)
        {
            return [phrase];
        }

        var name = phrase[(open + 1)..close];
        if (!sets.TryGetValue(name, out var words))
        {
            file.Error(node, $"'sets' has no '{name}'{NearestName.Hint(name, sets.Keys)}");
            return [];
        }

        return words.SelectMany(word => WithSets(file, $"{phrase[..open]}{word}{phrase[(close + 1)..]}", node, sets));
    }
}
