using TwitchBot.Content.Conditions;

namespace TwitchBot.Content.Wording;

/// <summary>Words for times and lengths of time.</summary>
/// <param name="Units">Unit word to seconds.</param>
/// <param name="Numbers">Number word to the numbers it may mean ("a few" is three to five).</param>
/// <param name="Vague">Phrase to the seconds it may mean ("a while").</param>
/// <param name="Measures">Thing to the seconds it lasts, for what people count in heartbeats and songs.</param>
/// <param name="Tails">What may follow a unit and change its number.</param>
/// <param name="Calendar">Names of days, months and parts of the year and of the day.</param>
/// <param name="Cues">Words beside a length of time that say what it is about, by name.</param>
public sealed record TimeWords(
    IReadOnlyDictionary<string, double> Units,
    IReadOnlyDictionary<string, Amount> Numbers,
    IReadOnlyDictionary<string, Amount> Vague,
    IReadOnlyDictionary<string, Amount> Measures,
    UnitTailWords Tails,
    CalendarWords Calendar,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Cues)
{
    /// <summary>The words of a list of cues; the phrases in it are left out.</summary>
    public HashSet<string> Words(string name) => Cues.GetValueOrDefault(name, []).Where(phrase => !phrase.Contains(' ')).ToHashSet(StringComparer.Ordinal);

    /// <summary>Does something with each phrase of a list of cues.</summary>
    public void Each(string name, Action<string> action)
    {
        foreach (var phrase in Cues.GetValueOrDefault(name, []))
        {
            action(phrase);
        }
    }
}

/// <summary>What may follow a unit and change its number.</summary>
/// <param name="Added">What is added to the number: "and a half" is 0.5.</param>
/// <param name="Instead">What the number may be instead: "or two" is 2.</param>
public sealed record UnitTailWords(IReadOnlyDictionary<string, Amount> Added, IReadOnlyDictionary<string, Amount> Instead);

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
