using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime.Vocabulary;

/// <summary>The English words that expressions of time are made of.</summary>
internal static class TimeVocabulary
{
    private static readonly Dictionary<string, TimeWord>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Build().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a token means; nothing where it has no part in time.</summary>
    public static TimeWord Find(ReadOnlySpan<char> token)
    {
        if (char.IsAsciiDigit(token[0]) || (token.Length == 1 && token[0] > '\u007F' && char.IsNumber(token[0])))
            return new TimeWord(WordKind.Number, 0);
        return token.Length <= LongestWord && Lookup.TryGetValue(token, out var word) ? word : default;
    }

    private const int LongestWord = 14;

    private static Dictionary<string, TimeWord> Build()
    {
        var words = new Dictionary<string, TimeWord>(512, StringComparer.OrdinalIgnoreCase);
        foreach (var word in EnglishNumbers.FirstWords)
            words[word] = new TimeWord(WordKind.Number, 0);
        AddAmounts(words);
        AddUnits(words);
        AddCalendar(words);
        AddClock(words);
        AddRelations(words);
        foreach (var word in Holidays.HolidayNames.FirstWords)
            words.TryAdd(word, new TimeWord(WordKind.Holiday, 0));
        Add(words, WordKind.Holiday, 0, "bank");
        return words;
    }

    private static void AddAmounts(Dictionary<string, TimeWord> words)
    {
        Add(words, WordKind.Number, 0, "half", "quarter");
        Add(words, WordKind.Article, 1, "a", "an");
        Add(words, WordKind.The, 1, "the");
        Add(words, WordKind.Another, 1, "another");
        Add(words, WordKind.Vague, 2, "couple");
        Add(words, WordKind.Vague, 3, "few", "several", "some");
        Add(words, WordKind.Whole, 1, "all", "full", "whole", "entire");
        string[] ordinals =
        [
            "first", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "nineth", "tenth", "eleventh", "twelfth",
            "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth",
        ];
        Add(words, WordKind.Ordinal, 0, ordinals);
    }

    private static void AddUnits(Dictionary<string, TimeWord> words)
    {
        AddUnit(words, WordKind.Unit, TimeUnit.Decade, "decade", "decades");
        AddUnit(words, WordKind.Unit, TimeUnit.Year, "year", "years", "yr", "yrs");
        AddUnit(words, WordKind.Unit, TimeUnit.Month, "month", "months", "mth", "mths", "mos");
        AddUnit(words, WordKind.Unit, TimeUnit.Fortnight, "fortnight", "fortnights");
        AddUnit(words, WordKind.Unit, TimeUnit.Week, "week", "weeks", "wk", "wks");
        AddUnit(words, WordKind.Unit, TimeUnit.Weekend, "weekend", "weekends");
        AddUnit(words, WordKind.Unit, TimeUnit.BusinessDay, "weekday", "weekdays", "workday", "workdays");
        AddUnit(words, WordKind.Unit, TimeUnit.Day, "day", "days");
        AddUnit(words, WordKind.Unit, TimeUnit.Hour, "hour", "hours", "hr", "hrs");
        AddUnit(words, WordKind.Unit, TimeUnit.Minute, "minute", "minutes", "min", "mins");
        AddUnit(words, WordKind.Unit, TimeUnit.Second, "second", "seconds", "sec", "secs");
        AddUnit(words, WordKind.Unit, TimeUnit.Millisecond, "millisecond", "milliseconds", "msec", "msecs", "ms");
        AddUnit(words, WordKind.ShortUnit, TimeUnit.Year, "y");
        AddUnit(words, WordKind.ShortUnit, TimeUnit.Month, "mo");
        AddUnit(words, WordKind.ShortUnit, TimeUnit.Week, "w");
        AddUnit(words, WordKind.ShortUnit, TimeUnit.Day, "d");
        AddUnit(words, WordKind.ShortUnit, TimeUnit.Hour, "h");
        AddUnit(words, WordKind.ShortUnit, TimeUnit.Minute, "m");
        AddUnit(words, WordKind.ShortUnit, TimeUnit.Second, "s");
        AddPeriod(words, 1, TimeUnit.Hour, "hourly");
        AddPeriod(words, 1, TimeUnit.Day, "daily", "everyday", "nightly");
        AddPeriod(words, 1, TimeUnit.Week, "weekly");
        AddPeriod(words, 2, TimeUnit.Week, "biweekly", "fortnightly");
        AddPeriod(words, 1, TimeUnit.Month, "monthly");
        AddPeriod(words, 2, TimeUnit.Month, "bimonthly");
        AddPeriod(words, 3, TimeUnit.Month, "quarterly");
        AddPeriod(words, 1, TimeUnit.Year, "yearly", "annual", "annually");
    }

    private static void AddCalendar(Dictionary<string, TimeWord> words)
    {
        string[] months =
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        ];
        for (sbyte month = 1; month <= 12; month++)
            Add(words, WordKind.Month, month, months[month - 1], months[month - 1][..3]);
        Add(words, WordKind.Month, 9, "sept");

        string[] weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        for (sbyte day = 1; day <= 7; day++)
        {
            Add(words, WordKind.Weekday, day, weekdays[day - 1], weekdays[day - 1][..3]);
            Add(words, WordKind.Weekdays, day, weekdays[day - 1] + "s");
        }

        Add(words, WordKind.Weekday, 2, "tues");
        Add(words, WordKind.Weekday, 3, "weds");
        Add(words, WordKind.Weekday, 4, "thur", "thurs");
        Add(words, WordKind.Season, 3, "spring");
        Add(words, WordKind.Season, 6, "summer");
        Add(words, WordKind.Season, 9, "autumn", "fall");
        Add(words, WordKind.Season, 12, "winter");
    }

    private static void AddClock(Dictionary<string, TimeWord> words)
    {
        string[] parts = ["morning", "afternoon", "evening", "night"];
        for (sbyte part = 0; part < parts.Length; part++)
        {
            Add(words, WordKind.DayPart, part, parts[part]);
            Add(words, WordKind.DayParts, part, parts[part] + "s");
        }

        Add(words, WordKind.DayPart, (sbyte)DayPart.Daytime, "daytime");
        Add(words, WordKind.DayPart, (sbyte)DayPart.Breakfast, "breakfast");
        Add(words, WordKind.DayPart, (sbyte)DayPart.Lunch, "lunch", "lunchtime");
        Add(words, WordKind.DayPart, (sbyte)DayPart.Dinner, "dinner", "dinnertime", "supper");
        Add(words, WordKind.Tonight, 0, "tonight", "tonite");
        Add(words, WordKind.NamedHour, 12, "noon", "noonish", "midday");
        Add(words, WordKind.NamedHour, 0, "midnight");
    }

    private static void AddRelations(Dictionary<string, TimeWord> words)
    {
        Add(words, WordKind.Relative, (sbyte)Relation.Previous, "last", "previous");
        Add(words, WordKind.Relative, (sbyte)Relation.Past, "past");
        Add(words, WordKind.Relative, (sbyte)Relation.This, "this", "current");
        Add(words, WordKind.Relative, (sbyte)Relation.Next, "next", "following");
        Add(words, WordKind.Relative, (sbyte)Relation.Coming, "coming", "upcoming");
        Add(words, WordKind.RelativeDay, -1, "yesterday");
        Add(words, WordKind.RelativeDay, 0, "today");
        Add(words, WordKind.RelativeDay, 1, "tomorrow", "tmr", "tmrw");
        Add(words, WordKind.Now, 0, "now");
        Add(words, WordKind.Every, 1, "every", "each");
        Add(words, WordKind.Times, 1, "once", "twice", "thrice");
        Add(words, WordKind.Portion, (sbyte)Portion.Start, "early", "beginning", "start");
        Add(words, WordKind.Portion, (sbyte)Portion.Middle, "mid", "middle");
        Add(words, WordKind.Portion, (sbyte)Portion.End, "late", "end");
        Add(words, WordKind.Portion, (sbyte)Portion.Earlier, "earlier");
        Add(words, WordKind.Portion, (sbyte)Portion.Later, "later");
        Add(words, WordKind.Till, 0, "to", "till", "til", "until", "through", "thru");
        Add(words, WordKind.Bound, (sbyte)Bound.Since, "since");
        Add(words, WordKind.Bound, (sbyte)Bound.After, "after");
        Add(words, WordKind.Bound, (sbyte)Bound.Before, "before", "by");
        Add(words, WordKind.Bound, (sbyte)Bound.Around, "around", "circa");
    }

    private static void Add(Dictionary<string, TimeWord> words, WordKind kind, sbyte value, params ReadOnlySpan<string> spellings)
    {
        foreach (var spelling in spellings)
            words[spelling] = new TimeWord(kind, value);
    }

    private static void AddUnit(
        Dictionary<string, TimeWord> words, WordKind kind, TimeUnit unit, params ReadOnlySpan<string> spellings) =>
        Add(words, kind, (sbyte)unit, spellings);

    private static void AddPeriod(
        Dictionary<string, TimeWord> words, sbyte count, TimeUnit unit, params ReadOnlySpan<string> spellings)
    {
        foreach (var spelling in spellings)
            words[spelling] = new TimeWord(WordKind.Periodic, count, unit);
    }
}
