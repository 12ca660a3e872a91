using System.Globalization;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Wording;

/// <summary>Reads wording.yaml.</summary>
internal static class WordingFile
{
    public static WordingBook Read(ContentFile file)
    {
        var parts = file.Named().ToDictionary(part => part.Name, part => part.Value, StringComparer.Ordinal);
        foreach (var (name, key, _) in file.Named())
        {
            if (name is not ("commands" or "remarks" or "answers" or "cues" or "time"))
            {
                file.Error(key, $"unknown part '{name}'; wording.yaml has commands, remarks, answers, cues and time.");
            }
        }

        var time = Fields(file, parts, "time");
        return new WordingBook(
            Lists(file, parts, "commands"),
            Lists(file, parts, "remarks"),
            Lists(file, parts, "answers"),
            Lists(file, parts, "cues"),
            new TimeWords(
                Ranges(file, time, "units").ToDictionary(unit => unit.Key, unit => unit.Value.Min, StringComparer.Ordinal),
                Ranges(file, time, "numbers"),
                Ranges(file, time, "vague")));
    }

    private static Dictionary<string, IReadOnlyList<string>> Lists(ContentFile file, Dictionary<string, YamlNode> parts, string name)
    {
        var lists = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        if (Fields(file, parts, name) is { } fields)
        {
            foreach (var key in fields.Node.Children.Keys.OfType<YamlScalarNode>())
            {
                lists[key.Value!] = fields.Texts(key.Value!);
            }
        }

        return lists;
    }

    private static Entry? Fields(ContentFile file, Dictionary<string, YamlNode> parts, string name)
    {
        if (parts.GetValueOrDefault(name) is YamlMappingNode map)
        {
            return new Entry(file, map);
        }

        if (file.Root is { } root)
        {
            file.Error(parts.GetValueOrDefault(name) ?? root, $"the part '{name}' with named lists is missing.");
        }

        return null;
    }

    /// <summary>Words by amount: <c>60: [minute, min]</c> or <c>3-5: [few]</c>.</summary>
    private static Dictionary<string, Amount> Ranges(ContentFile file, Entry? time, string name)
    {
        var ranges = new Dictionary<string, Amount>(StringComparer.Ordinal);
        if (time?.Find(name) is not YamlMappingNode map)
        {
            if (time is not null)
            {
                file.Error(time.Node, $"'{name}' with amounts and their words is missing.");
            }

            return ranges;
        }

        var entry = new Entry(file, map);
        foreach (var key in map.Children.Keys.OfType<YamlScalarNode>())
        {
            if (ReadAmount(key.Value!) is not { } amount)
            {
                file.Error(key, $"'{key.Value}' must be a number or a range such as 3-5.");
                continue;
            }

            foreach (var word in entry.Texts(key.Value!))
            {
                ranges[word] = amount;
            }
        }

        return ranges;
    }

    private static Amount? ReadAmount(string text)
    {
        var ends = text.Split('-');
        return double.TryParse(ends[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var min)
            && double.TryParse(ends[^1], NumberStyles.Float, CultureInfo.InvariantCulture, out var max)
            && ends.Length <= 2 && min <= max
            ? new Amount(min, max)
            : null;
    }
}
