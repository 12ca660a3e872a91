using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Phrases;

/// <summary>Reads phrases.yaml: nested names joined by dots, each ending in one text or a list of variants.</summary>
internal static class PhraseFile
{
    public static Phrasebook Read(ContentFile file)
    {
        var variants = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (name, _, value) in file.Named())
        {
            Collect(file, name, value, variants);
        }

        return new Phrasebook(variants);
    }

    private static void Collect(ContentFile file, string key, YamlNode node, Dictionary<string, string[]> into)
    {
        switch (node)
        {
            case YamlMappingNode map:
                foreach (var (child, value) in map.Children)
                {
                    Collect(file, $"{key}.{((YamlScalarNode)child).Value}", value, into);
                }

                break;
            case YamlSequenceNode list when list.Children.Count > 0 && list.All(item => item is YamlScalarNode { Value.Length: > 0 }):
                into[key] = [.. list.Cast<YamlScalarNode>().Select(item => item.Value!.Trim())];
                break;
            case YamlScalarNode { Value.Length: > 0 } scalar:
                into[key] = [scalar.Value.Trim()];
                break;
            default:
                file.Error(node, $"the phrase '{key}' has no text.");
                break;
        }
    }
}
