using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Reads a moment in the past and counts back to it: "since Monday", "in March", "since 2019", "last summer".</summary>
internal static class Moment
{
    private const double Day = 86400;

    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly Dictionary<string, int> Seasons = new(StringComparer.Ordinal)
    {
        ["spring"] = 4, ["summer"] = 7, ["autumn"] = 10, ["fall"] = 10, ["winter"] = 1, ["christmas"] = 12, ["easter"] = 4,
    };

    public static TimeMention? Read(Token[] tokens, int at, DateTime now)
    {
        var token = tokens[at];
        var introduced = at > 0 && tokens[at - 1].Word is "since" or "last" or "in" or "on" or "from" or "past" or "around" or "after" or "this";
        if (token.Kind == TokenKind.Number)
        {
            return introduced && int.TryParse(token.Word, out var year) && year > 1900 && year <= now.Year
                ? Back(new DateTime(year, 1, 1), new DateTime(year, 12, 31), at, now)
                : null;
        }

        var weekday = Array.IndexOf(Weekdays, token.Word);
        if (weekday >= 0)
        {
            var days = ((int)now.DayOfWeek - weekday + 7) % 7;
            days = days == 0 ? 7 : days;
            return new TimeMention(new Amount(days * Day, days * Day), null, at, at, true);
        }

        var month = Array.IndexOf(Months, token.Word) + 1;
        if (month > 0 && introduced)
        {
            var year = month <= now.Month ? now.Year : now.Year - 1;
            return Back(new DateTime(year, month, 1), new DateTime(year, month, DateTime.DaysInMonth(year, month)), at, now);
        }

        if (introduced && Seasons.TryGetValue(token.Word, out var middle))
        {
            var start = new DateTime(now.Year, middle, token.Word == "christmas" ? 25 : 1);
            start = start >= now ? start.AddYears(-1) : start;
            return Back(start, token.Word == "christmas" ? start : start.AddMonths(1), at, now);
        }

        return null;
    }

    private static TimeMention Back(DateTime earliest, DateTime latest, int at, DateTime now)
    {
        var max = (now - earliest).TotalSeconds;
        var min = Math.Max(0, (now - latest).TotalSeconds);
        return new TimeMention(new Amount(Math.Min(min, max), Math.Max(0, max)), null, at, at, true);
    }
}
