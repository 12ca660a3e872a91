using System.Globalization;
using Microsoft.Recognizers.Text.DateTime.Vocabulary;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.Holidays;

/// <summary>Holidays of English-speaking countries by name.</summary>
internal static class HolidayNames
{
    // Month-day, month/weekday/which (-1 is the last), or days from Easter Sunday; then the names. Of names that begin alike the
    // longer come first.
    private const string Table = """
        12-31 new year's eve, new years eve, new year eve
        1-1 new year's day, new year's, new years day, new years, new year
        1-25 burns night
        2-2 groundhog day
        2-14 valentine's day, valentine's, valentines day, valentines
        3-17 st patrick's day, st patricks day, saint patrick's day, saint patricks day
        4-1 april fools' day, april fools day, april fools
        5-1 may day
        6-19 juneteenth
        7-4 independence day
        10-31 halloween
        11-5 bonfire night, guy fawkes night, guy fawkes day
        11-11 veterans' day, veterans day, remembrance day, armistice day
        12-24 christmas eve, xmas eve
        12-25 christmas day, christmas, xmas day, xmas
        12-26 boxing day
        1/1/3 mlk day, martin luther king day
        2/1/3 presidents' day, presidents day
        5/1/1 early may bank holiday, may bank holiday
        5/1/-1 spring bank holiday, memorial day
        8/1/-1 summer bank holiday, august bank holiday
        5/7/2 mother's day, mothers day
        6/7/3 father's day, fathers day
        9/1/1 labor day, labour day
        10/1/2 columbus day
        11/4/4 thanksgiving day, thanksgiving
        -47 shrove tuesday, pancake day
        -46 ash wednesday
        -7 palm sunday
        -3 maundy thursday
        -2 good friday
        -1 easter saturday
        +1 easter monday
        +0 easter sunday, easter day, easter
        +39 ascension day
        +49 whit sunday, pentecost
        +50 whit monday
        +60 corpus christi
        """;

    private static readonly WordTable<List<Name>> ByFirstWord = Read();

    /// <summary>The words they begin with.</summary>
    public static IEnumerable<string> FirstWords => ByFirstWord.Words;

    public static Holiday? Find(DatedText text, int i, out int next)
    {
        next = i;
        if (!ByFirstWord.TryGet(text.Span(i), out var names))
            return null;
        foreach (var name in names)
        {
            if (Stand(text, i, name.Words, out next))
                return name.Holiday;
        }

        return null;
    }

    // Apostrophes come straight or curled.
    private static bool Stand(DatedText text, int i, string[] words, out int next)
    {
        next = i + words.Length;
        for (var w = 0; w < words.Length; w++)
        {
            if (!text.Is(i + w, words[w]) && !(words[w] == "'" && text.Span(i + w) is "\u2019"))
                return false;
        }

        return true;
    }

    private static WordTable<List<Name>> Read()
    {
        var names = new WordTable<List<Name>>();
        foreach (var line in Table.Split('\n'))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            var holiday = Rule(line[..space]);
            foreach (var name in line[(space + 1)..].Split(','))
            {
                var words = name.Trim().Replace("'", " ' ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (!names.TryGet(words[0], out var alike))
                    names[words[0]] = alike = [];
                alike.Add(new Name(words, holiday));
            }
        }

        return names;
    }

    private static Holiday Rule(string rule)
    {
        var byWeekday = rule.Split('/');
        if (byWeekday.Length == 3)
            return Holiday.OfWeekday(Number(byWeekday[0]), Number(byWeekday[1]), Number(byWeekday[2]));
        var dash = rule.IndexOf('-', StringComparison.Ordinal);
        return dash > 0 ? new Holiday(Number(rule[..dash]), Number(rule[(dash + 1)..])) : Holiday.OfEaster(Number(rule));
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private sealed record Name(string[] Words, Holiday Holiday);
}
