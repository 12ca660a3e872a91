using System.Globalization;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Wording;

/// <summary>Reads the part of wording.yaml about lengths of time: words by amount, <c>60: [minute, min]</c> or <c>3-5: [few]</c>.</summary>
internal static class TimeWordsPart
{
    public static TimeWords Read(ContentFile file, Entry? time)
    {
        var words = new TimeWords(
            Ranges(file, time, "units").ToDictionary(unit => unit.Key, unit => unit.Value.Min, StringComparer.Ordinal),
            Ranges(file, time, "numbers"),
            Ranges(file, time, "vague"),
            Ranges(file, time, "measures"),
            Tails(file, time),
            Calendar(file, time),
            WordingFile.Lists(file, time, "cues", WordingNames.TimeCues));
        time?.RejectUnknownFields();
        return words;
    }

    private static UnitTailWords Tails(ContentFile file, Entry? time)
    {
        var tails = WordingFile.Part(file, time, "after-unit");
        var words = new UnitTailWords(Ranges(file, tails, "added"), Ranges(file, tails, "instead"));
        tails?.RejectUnknownFields();
        return words;
    }

    private static CalendarWords Calendar(ContentFile file, Entry? time)
    {
        var calendar = WordingFile.Part(file, time, "calendar");
        Dictionary<string, int> Numbers(string name) =>
            Ranges(file, calendar, name).ToDictionary(item => item.Key, item => (int)item.Value.Min, StringComparer.Ordinal);
        var words = new CalendarWords(
            Numbers("weekdays"), Numbers("months"), Ranges(file, calendar, "seasons"), Ranges(file, calendar, "day-parts"), Holidays(file, calendar));
        calendar?.RejectUnknownFields();
        return words;
    }

    private static Dictionary<string, IReadOnlyList<Holiday>> Holidays(ContentFile file, Entry? calendar)
    {
        var holidays = new Dictionary<string, IReadOnlyList<Holiday>>(StringComparer.Ordinal);
        if (calendar?.Find("holidays") is not YamlMappingNode map)
        {
            if (calendar is not null)
            {
                file.Error(calendar.At("holidays"), "'holidays' with days and their names is missing.");
            }

            return holidays;
        }

        var entry = new Entry(file, map);
        foreach (var key in map.Children.Keys.Cast<YamlScalarNode>())
        {
            if (Holiday.Parse(key.Value!) is not { } holiday)
            {
                file.Error(key, $"'{key.Value}' is no day; write 12-25, easter-2, 5-monday-1, 5-monday-last or 2025-10-20.");
                continue;
            }

            foreach (var (name, _) in entry.Items(key.Value!))
            {
                holidays[name] = [.. holidays.GetValueOrDefault(name, []), holiday];
            }
        }

        return holidays;
    }

    private static Dictionary<string, Amount> Ranges(ContentFile file, Entry? time, string name)
    {
        var ranges = new Dictionary<string, Amount>(StringComparer.Ordinal);
        if (time?.Find(name) is not YamlMappingNode map)
        {
            if (time is not null)
            {
                file.Error(time.At(name), $"'{name}' with amounts and their words is missing.");
            }

            return ranges;
        }

        var entry = new Entry(file, map);
        foreach (var key in map.Children.Keys.Cast<YamlScalarNode>())
        {
            if (ReadAmount(key.Value!) is not { } amount || (name == "units" && amount.Min < amount.Max))
            {
                file.Error(key, $"'{key.Value}' must be a number{(name == "units" ? " of seconds" : " or a range such as 3-5")}.");
                continue;
            }

            foreach (var (word, node) in entry.Items(key.Value!))
            {
                if (!ranges.TryAdd(word, amount))
                {
                    file.Error(node, $"'{word}' has an amount already.");
                }
            }
        }

        return ranges;
    }

    private static Amount? ReadAmount(string text)
    {
        var ends = text.Split('-');
        return ends.Length <= 2 && ReadNumber(ends[0]) is { } min && ReadNumber(ends[^1]) is { } max && min <= max
            ? new Amount(min, max)
            : null;
    }

    private static double? ReadNumber(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number
            : null;
}
