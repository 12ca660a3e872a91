using Microsoft.Recognizers.Text.DateTime.Vocabulary;

namespace Microsoft.Recognizers.Text.DateTime.Holidays;

/// <summary>Holidays of English-speaking countries by name.</summary>
internal static class HolidayNames
{
    // Of names that begin alike the longer ones come first.
    private static readonly (string[] Words, Holiday Holiday)[] Names =
    [
        (["new", "year", "'", "s", "eve"], new(12, 31)),
        (["new", "years", "eve"], new(12, 31)),
        (["new", "year", "eve"], new(12, 31)),
        (["new", "year", "'", "s", "day"], new(1, 1)),
        (["new", "year", "'", "s"], new(1, 1)),
        (["new", "years", "day"], new(1, 1)),
        (["new", "years"], new(1, 1)),
        (["new", "year"], new(1, 1)),
        (["burns", "night"], new(1, 25)),
        (["groundhog", "day"], new(2, 2)),
        (["valentine", "'", "s", "day"], new(2, 14)),
        (["valentines", "day"], new(2, 14)),
        (["valentine", "'", "s"], new(2, 14)),
        (["valentines"], new(2, 14)),
        (["st", "patrick", "'", "s", "day"], new(3, 17)),
        (["st", "patricks", "day"], new(3, 17)),
        (["saint", "patrick", "'", "s", "day"], new(3, 17)),
        (["april", "fools", "'", "day"], new(4, 1)),
        (["april", "fools", "day"], new(4, 1)),
        (["april", "fools"], new(4, 1)),
        (["may", "day"], new(5, 1)),
        (["juneteenth"], new(6, 19)),
        (["independence", "day"], new(7, 4)),
        (["halloween"], new(10, 31)),
        (["bonfire", "night"], new(11, 5)),
        (["guy", "fawkes", "night"], new(11, 5)),
        (["guy", "fawkes", "day"], new(11, 5)),
        (["veterans", "'", "day"], new(11, 11)),
        (["veterans", "day"], new(11, 11)),
        (["remembrance", "day"], new(11, 11)),
        (["armistice", "day"], new(11, 11)),
        (["christmas", "eve"], new(12, 24)),
        (["christmas", "day"], new(12, 25)),
        (["christmas"], new(12, 25)),
        (["xmas", "eve"], new(12, 24)),
        (["xmas", "day"], new(12, 25)),
        (["xmas"], new(12, 25)),
        (["boxing", "day"], new(12, 26)),
        (["mlk", "day"], Holiday.OfWeekday(1, 1, 3)),
        (["martin", "luther", "king", "day"], Holiday.OfWeekday(1, 1, 3)),
        (["presidents", "'", "day"], Holiday.OfWeekday(2, 1, 3)),
        (["presidents", "day"], Holiday.OfWeekday(2, 1, 3)),
        (["early", "may", "bank", "holiday"], Holiday.OfWeekday(5, 1, 1)),
        (["may", "bank", "holiday"], Holiday.OfWeekday(5, 1, 1)),
        (["spring", "bank", "holiday"], Holiday.OfWeekday(5, 1, -1)),
        (["summer", "bank", "holiday"], Holiday.OfWeekday(8, 1, -1)),
        (["august", "bank", "holiday"], Holiday.OfWeekday(8, 1, -1)),
        (["memorial", "day"], Holiday.OfWeekday(5, 1, -1)),
        (["father", "'", "s", "day"], Holiday.OfWeekday(6, 7, 3)),
        (["fathers", "day"], Holiday.OfWeekday(6, 7, 3)),
        (["mother", "'", "s", "day"], Holiday.OfWeekday(5, 7, 2)),
        (["mothers", "day"], Holiday.OfWeekday(5, 7, 2)),
        (["labor", "day"], Holiday.OfWeekday(9, 1, 1)),
        (["labour", "day"], Holiday.OfWeekday(9, 1, 1)),
        (["columbus", "day"], Holiday.OfWeekday(10, 1, 2)),
        (["thanksgiving", "day"], Holiday.OfWeekday(11, 4, 4)),
        (["thanksgiving"], Holiday.OfWeekday(11, 4, 4)),
        (["shrove", "tuesday"], Holiday.OfEaster(-47)),
        (["pancake", "day"], Holiday.OfEaster(-47)),
        (["ash", "wednesday"], Holiday.OfEaster(-46)),
        (["palm", "sunday"], Holiday.OfEaster(-7)),
        (["maundy", "thursday"], Holiday.OfEaster(-3)),
        (["good", "friday"], Holiday.OfEaster(-2)),
        (["easter", "saturday"], Holiday.OfEaster(-1)),
        (["easter", "monday"], Holiday.OfEaster(1)),
        (["easter", "sunday"], Holiday.OfEaster(0)),
        (["easter", "day"], Holiday.OfEaster(0)),
        (["easter"], Holiday.OfEaster(0)),
        (["ascension", "day"], Holiday.OfEaster(39)),
        (["whit", "sunday"], Holiday.OfEaster(49)),
        (["whit", "monday"], Holiday.OfEaster(50)),
        (["pentecost"], Holiday.OfEaster(49)),
        (["corpus", "christi"], Holiday.OfEaster(60)),
    ];

    private static readonly Dictionary<string, (string[] Words, Holiday Holiday)[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord = Names
        .GroupBy(name => name.Words[0], StringComparer.OrdinalIgnoreCase)
        .ToDictionary(names => names.Key, names => names.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words they begin with.</summary>
    public static IEnumerable<string> FirstWords => Names.Select(name => name.Words[0]).Append("bank");

    public static Holiday? Find(DatedText text, int i, out int next)
    {
        next = i;
        if (i >= text.Count || !ByFirstWord.TryGetValue(text.Span(i), out var names))
            return null;
        foreach (var (words, holiday) in names)
        {
            if (Stand(text, i, words, out next))
                return holiday;
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
}
