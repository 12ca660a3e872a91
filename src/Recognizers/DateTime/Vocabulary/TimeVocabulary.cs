using Microsoft.Recognizers.Text.DateTime.Holidays;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.DateTime.Vocabulary;

/// <summary>The English words that expressions of time are made of.</summary>
internal static class TimeVocabulary
{
    private static readonly WordTable<TimeWord> Words = Build();

    /// <summary>What a token means; nothing where it has no part in time.</summary>
    public static TimeWord Find(ReadOnlySpan<char> token)
    {
        var isNumber = char.IsAsciiDigit(token[0]) || (token.Length == 1 && token[0] > '\u007F' && char.IsNumber(token[0]));
        if (isNumber)
            return new TimeWord(WordKind.Number, 0);
        return Words.TryGet(token, out var word) ? word : default;
    }

    // A word of two meanings keeps the later one.
    private static WordTable<TimeWord> Build()
    {
        var words = new WordTable<TimeWord>();
        words.Add(string.Join(' ', HolidayNames.FirstWords), new TimeWord(WordKind.Holiday, 0));
        words.Add("bank", new TimeWord(WordKind.Holiday, 0));
        AddAmounts(words);
        AddUnits(words);
        AddPeriods(words);
        AddCalendar(words);
        AddClock(words);
        AddRelations(words);
        return words;
    }

    private static void AddAmounts(WordTable<TimeWord> words)
    {
        words.Add(EveryOther(EnglishNumbers.SmallNumbers), new TimeWord(WordKind.Number, 0));
        words.Add(EveryOther(EnglishNumbers.Positions), new TimeWord(WordKind.Ordinal, 0));
        words.Add("half quarter", new TimeWord(WordKind.Number, 0));
        words.Add("a an", new TimeWord(WordKind.Article, 1));
        words.Add("the", new TimeWord(WordKind.The, 1));
        words.Add("another", new TimeWord(WordKind.Another, 1));
        words.Add("couple", new TimeWord(WordKind.Vague, 2));
        words.Add("few several some", new TimeWord(WordKind.Vague, 3));
        words.Add("all full whole entire", new TimeWord(WordKind.Whole, 1));
    }

    private static void AddUnits(WordTable<TimeWord> words)
    {
        AddUnit(words, TimeUnit.Decade, "decade decades");
        AddUnit(words, TimeUnit.Year, "year years yr yrs", "y");
        AddUnit(words, TimeUnit.Month, "month months mth mths mos", "mo");
        AddUnit(words, TimeUnit.Fortnight, "fortnight fortnights");
        AddUnit(words, TimeUnit.Week, "week weeks wk wks", "w");
        AddUnit(words, TimeUnit.Weekend, "weekend weekends");
        AddUnit(words, TimeUnit.BusinessDay, "weekday weekdays workday workdays");
        AddUnit(words, TimeUnit.Day, "day days", "d");
        AddUnit(words, TimeUnit.Hour, "hour hours hr hrs", "h");
        AddUnit(words, TimeUnit.Minute, "minute minutes min mins", "m");
        AddUnit(words, TimeUnit.Second, "second seconds sec secs", "s");
        AddUnit(words, TimeUnit.Millisecond, "millisecond milliseconds msec msecs ms");
    }

    private static void AddPeriods(WordTable<TimeWord> words)
    {
        words.Add("hourly", new TimeWord(WordKind.Periodic, 1, TimeUnit.Hour));
        words.Add("daily everyday nightly", new TimeWord(WordKind.Periodic, 1, TimeUnit.Day));
        words.Add("weekly", new TimeWord(WordKind.Periodic, 1, TimeUnit.Week));
        words.Add("biweekly fortnightly", new TimeWord(WordKind.Periodic, 2, TimeUnit.Week));
        words.Add("monthly", new TimeWord(WordKind.Periodic, 1, TimeUnit.Month));
        words.Add("bimonthly", new TimeWord(WordKind.Periodic, 2, TimeUnit.Month));
        words.Add("quarterly", new TimeWord(WordKind.Periodic, 3, TimeUnit.Month));
        words.Add("yearly annual annually", new TimeWord(WordKind.Periodic, 1, TimeUnit.Year));
    }

    private static void AddCalendar(WordTable<TimeWord> words)
    {
        var months = "january february march april may june july august september october november december".Split(' ');
        for (sbyte month = 1; month <= 12; month++)
            words.Add($"{months[month - 1]} {months[month - 1][..3]}", new TimeWord(WordKind.Month, month));
        words.Add("sept", new TimeWord(WordKind.Month, 9));

        var weekdays = "monday tuesday wednesday thursday friday saturday sunday".Split(' ');
        for (sbyte day = 1; day <= 7; day++)
        {
            words.Add($"{weekdays[day - 1]} {weekdays[day - 1][..3]}", new TimeWord(WordKind.Weekday, day));
            words.Add(weekdays[day - 1] + "s", new TimeWord(WordKind.Weekdays, day));
        }

        words.Add("tues", new TimeWord(WordKind.Weekday, 2));
        words.Add("weds", new TimeWord(WordKind.Weekday, 3));
        words.Add("thur thurs", new TimeWord(WordKind.Weekday, 4));
        words.Add("spring", new TimeWord(WordKind.Season, 3));
        words.Add("summer", new TimeWord(WordKind.Season, 6));
        words.Add("autumn fall", new TimeWord(WordKind.Season, 9));
        words.Add("winter", new TimeWord(WordKind.Season, 12));
    }

    private static void AddClock(WordTable<TimeWord> words)
    {
        AddPart(words, DayPart.Morning, "morning", "mornings");
        AddPart(words, DayPart.Afternoon, "afternoon", "afternoons");
        AddPart(words, DayPart.Evening, "evening", "evenings");
        AddPart(words, DayPart.Night, "night", "nights");
        AddPart(words, DayPart.Daytime, "daytime");
        AddPart(words, DayPart.Breakfast, "breakfast");
        AddPart(words, DayPart.Lunch, "lunch lunchtime");
        AddPart(words, DayPart.Dinner, "dinner dinnertime supper");
        words.Add("tonight tonite", new TimeWord(WordKind.Tonight, 0));
        words.Add("noon noonish midday", new TimeWord(WordKind.NamedHour, 12));
        words.Add("midnight", new TimeWord(WordKind.NamedHour, 0));
    }

    private static void AddRelations(WordTable<TimeWord> words)
    {
        words.Add("last previous", new TimeWord(WordKind.Relative, (sbyte)Relation.Previous));
        words.Add("past", new TimeWord(WordKind.Relative, (sbyte)Relation.Past));
        words.Add("this current", new TimeWord(WordKind.Relative, (sbyte)Relation.This));
        words.Add("next following", new TimeWord(WordKind.Relative, (sbyte)Relation.Next));
        words.Add("coming upcoming", new TimeWord(WordKind.Relative, (sbyte)Relation.Coming));
        words.Add("yesterday", new TimeWord(WordKind.RelativeDay, -1));
        words.Add("today", new TimeWord(WordKind.RelativeDay, 0));
        words.Add("tomorrow tmr tmrw", new TimeWord(WordKind.RelativeDay, 1));
        words.Add("now", new TimeWord(WordKind.Now, 0));
        words.Add("every each", new TimeWord(WordKind.Every, 1));
        words.Add("once twice thrice", new TimeWord(WordKind.Times, 1));
        words.Add("early beginning start", new TimeWord(WordKind.Portion, (sbyte)Portion.Start));
        words.Add("mid middle", new TimeWord(WordKind.Portion, (sbyte)Portion.Middle));
        words.Add("late end", new TimeWord(WordKind.Portion, (sbyte)Portion.End));
        words.Add("earlier", new TimeWord(WordKind.Portion, (sbyte)Portion.Earlier));
        words.Add("later", new TimeWord(WordKind.Portion, (sbyte)Portion.Later));
        words.Add("to till til until through thru", new TimeWord(WordKind.Till, 0));
        words.Add("since", new TimeWord(WordKind.Bound, (sbyte)Bound.Since));
        words.Add("after", new TimeWord(WordKind.Bound, (sbyte)Bound.After));
        words.Add("before by", new TimeWord(WordKind.Bound, (sbyte)Bound.Before));
        words.Add("around circa", new TimeWord(WordKind.Bound, (sbyte)Bound.Around));
    }

    private static void AddUnit(WordTable<TimeWord> words, TimeUnit unit, string spellings, string? letter = null)
    {
        words.Add(spellings, new TimeWord(WordKind.Unit, (sbyte)unit));
        if (letter is not null)
            words.Add(letter, new TimeWord(WordKind.ShortUnit, (sbyte)unit));
    }

    private static void AddPart(WordTable<TimeWord> words, DayPart part, string spellings, string? plural = null)
    {
        words.Add(spellings, new TimeWord(WordKind.DayPart, (sbyte)part));
        if (plural is not null)
            words.Add(plural, new TimeWord(WordKind.DayParts, (sbyte)part));
    }

    private static string EveryOther(string words) => string.Join(' ', words.Split(' ').Where((_, i) => i % 2 == 0));
}
