using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Phrases;

/// <summary>Reads phrases.yaml: nested names joined by dots, each ending in one text or a list of variants.</summary>
internal static class PhraseFile
{
    public static Phrasebook Read(ContentFile file)
    {
        var variants = new Dictionary<string, string[]>(StringComparer.Ordinal);
        var whose = new WhoseWords();
        foreach (var (name, key, value) in file.Named())
        {
            if (name == WhoseWords.Entry)
            {
                whose = WhoseWords.Read(file, value);
                continue;
            }

            Collect(file, name, key, value, variants);
        }

        foreach (var key in SpokenPhrases.Keys.Where(key => file.Root is YamlMappingNode && !variants.ContainsKey(key)))
        {
            file.Error(file.Root!, $"the phrase '{key}' is missing; the bot needs it.");
        }

        return new Phrasebook(variants, whose);
    }

    private static void Collect(ContentFile file, string name, YamlNode key, YamlNode node, Dictionary<string, string[]> into)
    {
        switch (node)
        {
            case YamlMappingNode { Children.Count: > 0 } map:
                foreach (var (child, value) in map.Children)
                {
                    Collect(file, $"{name}.{((YamlScalarNode)child).Value}", child, value, into);
                }

                break;
            case YamlSequenceNode { Children.Count: > 0 } list:
                Add(file, name, key, [.. list], into);
                break;
            default:
                Add(file, name, key, [node], into);
                break;
        }
    }

    private static void Add(ContentFile file, string name, YamlNode key, YamlNode[] nodes, Dictionary<string, string[]> into)
    {
        var texts = Array.ConvertAll(nodes, node => (node as YamlScalarNode)?.Value?.Trim() ?? string.Empty);
        if (!into.TryAdd(name, texts))
        {
            file.Error(key, $"the phrase '{name}' is there twice.");
        }

        var slots = Slots.Of(texts[0]);
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length == 0)
            {
                var isEmpty = nodes[i] is YamlScalarNode or YamlMappingNode { Children.Count: 0 } or YamlSequenceNode { Children.Count: 0 };
                file.Error(nodes[i], isEmpty
                    ? $"the phrase '{name}' has no text."
                    : $"a variant of the phrase '{name}' must be a text; one with ': ' in it must stand in quotes.");
            }
            else if (!Slots.AreClosed(texts[i]))
            {
                file.Error(nodes[i], $"the phrase '{name}' has a brace that belongs to no slot; a slot is written as in '{{time}}'.");
            }
            else if (texts[0].Length > 0 && !Slots.Of(texts[i]).SequenceEqual(slots, StringComparer.Ordinal))
            {
                file.Error(nodes[i], $"every variant of '{name}' must have the same slots as its first one: {Named(slots)}.");
            }
        }
    }

    private static string Named(IReadOnlyList<string> slots) =>
        slots.Count == 0 ? "none" : string.Join(", ", slots.Select(slot => $"{{{slot}}}"));
}
