using TwitchBot.Content.Conditions;

namespace TwitchBot.Content.Wording;

/// <summary>Words for times and lengths of time.</summary>
/// <param name="Units">Unit word to seconds.</param>
/// <param name="Numbers">Number word to the numbers it may mean ("a few" is three to five).</param>
/// <param name="Vague">Phrase to the seconds it may mean ("a while").</param>
/// <param name="Calendar">Names of days, months and parts of the year and of the day.</param>
/// <param name="Cues">Words beside a length of time that say what it is about, by name.</param>
public sealed record TimeWords(
    IReadOnlyDictionary<string, double> Units,
    IReadOnlyDictionary<string, Amount> Numbers,
    IReadOnlyDictionary<string, Amount> Vague,
    CalendarWords Calendar,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Cues);

/// <summary>Names in the calendar.</summary>
/// <param name="Weekdays">Name to the day of the week; Sunday is 0.</param>
/// <param name="Months">Name to the month; January is 1.</param>
/// <param name="Seasons">Name to its first and last month; months past December count on.</param>
/// <param name="DayParts">Name to the hours of the day it spans.</param>
/// <param name="Holidays">Name to the days it may mean; the latest one is meant.</param>
public sealed record CalendarWords(
    IReadOnlyDictionary<string, int> Weekdays,
    IReadOnlyDictionary<string, int> Months,
    IReadOnlyDictionary<string, Amount> Seasons,
    IReadOnlyDictionary<string, Amount> DayParts,
    IReadOnlyDictionary<string, IReadOnlyList<Holiday>> Holidays);
