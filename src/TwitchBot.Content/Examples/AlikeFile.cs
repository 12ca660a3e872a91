using System.Globalization;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Examples;

/// <summary>Reads alike.yaml.</summary>
internal static class AlikeFile
{
    public static AlikeWords Read(ContentFile file)
    {
        if (file.Root is not YamlMappingNode root)
        {
            if (file.Root is { } other)
            {
                file.Error(other, "expected the parts same, negation, turns, numbers and senses.");
            }

            return new AlikeWords(new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal), [], [], new Dictionary<int, IReadOnlyList<string>>(), new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal));
        }

        var parts = new Entry(file, root);
        var words = new AlikeWords(
            Lists(file, parts, "same").ToDictionary(list => list.Name, list => list.Words, StringComparer.Ordinal),
            parts.Texts("negation"),
            parts.Texts("turns"),
            Numbers(file, parts),
            Lists(file, parts, "senses").ToDictionary(list => list.Name, list => list.Words, StringComparer.Ordinal));
        parts.RejectUnknownFields();
        return words;
    }

    private static Dictionary<int, IReadOnlyList<string>> Numbers(ContentFile file, Entry parts)
    {
        var numbers = new Dictionary<int, IReadOnlyList<string>>();
        foreach (var (name, words) in Lists(file, parts, "numbers"))
        {
            if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
            {
                numbers[value] = words;
            }
            else
            {
                file.Error(parts.At("numbers"), $"'numbers' has the name '{name}', which is no whole number.");
            }
        }

        return numbers;
    }

    private static IEnumerable<(string Name, IReadOnlyList<string> Words)> Lists(ContentFile file, Entry parts, string part)
    {
        if (parts.Find(part) is not YamlMappingNode map)
        {
            file.Error(parts.At(part), $"the part '{part}' with named lists of words is missing.");
            return [];
        }

        var lists = new Entry(file, map);
        return map.Children.Keys.OfType<YamlScalarNode>().Select(key => (key.Value!, lists.Texts(key.Value!)));
    }
}
