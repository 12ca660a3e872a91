using System.Globalization;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Reads single days: yesterday, weekdays, dates, holidays.</summary>
internal sealed class DayReader
{
    private readonly PhraseTable<int> _weekdays = new();
    private readonly PhraseTable<int> _months = new();
    private readonly PhraseTable<IReadOnlyList<Holiday>> _holidays = new();
    private readonly PhraseTable<int> _relative = new();
    private readonly NumberReader _numbers;
    private readonly HashSet<string> _introductions;

    public DayReader(TimeWords words)
    {
        _numbers = new NumberReader(words);
        foreach (var (name, weekday) in words.Calendar.Weekdays)
        {
            _weekdays.Add(name, weekday);
        }

        foreach (var (name, month) in words.Calendar.Months)
        {
            _months.Add(name, month);
        }

        foreach (var (name, holidays) in words.Calendar.Holidays)
        {
            _holidays.Add(name, holidays);
        }

        _introductions = words.Cues.GetValueOrDefault("introduction", []).ToHashSet(StringComparer.Ordinal);
        foreach (var yesterday in words.Cues.GetValueOrDefault("yesterday", []))
        {
            _relative.Add(yesterday, -1);
            _relative.Add($"the day before {yesterday}", -2);
            _relative.Add($"day before {yesterday}", -2);
        }

        foreach (var night in words.Cues.GetValueOrDefault("last-night", []))
        {
            _relative.Add($"the {night.Replace("last ", string.Empty, StringComparison.Ordinal)} before last", -2);
        }

        foreach (var today in words.Cues.GetValueOrDefault("today", []))
        {
            _relative.Add(today, 0);
        }
    }

    public IEnumerable<string> Stems() => _weekdays.Stems().Concat(_months.Stems()).Concat(_holidays.Stems()).Concat(_relative.Stems());

    /// <summary>The day that starts at a token; null where none does.</summary>
    public Stretch? Read(Token[] tokens, int at, DateTime now)
    {
        if (_relative.Longest(tokens, at, out var days) is var length and > 0)
        {
            return Day(now.Date.AddDays(days), at + length - 1);
        }

        return Weekday(tokens, at, now) ?? Holiday(tokens, at, now) ?? Date(tokens, at, now);
    }

    private static Stretch Day(DateTime date, int last) => new(date, date.AddDays(1), last, true);

    private Stretch? Weekday(Token[] tokens, int at, DateTime now)
    {
        var length = _weekdays.Longest(tokens, at, out var weekday);
        if (length == 0 || (tokens[at].Length <= 3 && !IsIntroduced(tokens, at)))
        {
            return null;
        }

        var back = ((int)now.DayOfWeek - weekday + 7) % 7;
        var date = now.Date.AddDays(back == 0 ? -7 : -back);
        if (at + length + 1 < tokens.Length && tokens[at + length].Word is "last" or "before" && tokens[at + length + 1].Word is "week" or "last")
        {
            var monday = now.Date.AddDays(-(((int)now.DayOfWeek + 6) % 7));
            return Day(monday.AddDays((weekday + 6) % 7 - 7), at + length + 1);
        }

        var last = at + length - 1;
        return last + 1 < tokens.Length && tokens[last + 1].Word == "ago" && at > 0 && _numbers.Single(tokens, at - 1) is { Length: 1, Amount: { Min: >= 1 and <= 52 } weeks }
            ? Day(date.AddDays(-7 * ((int)weeks.Min - 1)), last + 1)
            : Day(date, last);
    }

    private Stretch? Holiday(Token[] tokens, int at, DateTime now)
    {
        if (_holidays.Longest(tokens, at, out var holidays) is not (var length and > 0))
        {
            return null;
        }

        var date = DateTime.MinValue;
        foreach (var holiday in holidays!)
        {
            date = holiday.Before(now) is var day && day > date ? day : date;
        }

        var lastYear = at + length + 1 < tokens.Length && tokens[at + length].Word == "last" && tokens[at + length + 1].Word == "year";
        return lastYear ? Day(holidays[0].In(now.Year - 1), at + length + 1) : Day(date, at + length - 1);
    }

    /// <summary>"3rd of March", "March 3", "2026-02-28", "02/03/2026" (day first).</summary>
    private Stretch? Date(Token[] tokens, int at, DateTime now)
    {
        if (tokens[at].Kind == TokenKind.Number)
        {
            return Numeric(tokens, at, now) ?? DayThenMonth(tokens, at, now);
        }

        if (_months.Longest(tokens, at, out var month) is var length and > 0 && at + length < tokens.Length && Ordinal(tokens, at + length) is { } day)
        {
            return InThePast(month, day.Day, now, day.Last);
        }

        return null;
    }

    private Stretch? DayThenMonth(Token[] tokens, int at, DateTime now)
    {
        if (Ordinal(tokens, at) is not { } day)
        {
            return null;
        }

        if (day.Last > at && tokens[at - (at > 0 ? 1 : 0)].Word == "the" && !HasMonth(tokens, day.Last + 1))
        {
            return day.Day <= now.Day ? InThePast(now.Month, day.Day, now, day.Last) : InThePast(now.AddMonths(-1).Month, day.Day, now, day.Last);
        }

        var monthAt = day.Last + 1 < tokens.Length && tokens[day.Last + 1].Word == "of" ? day.Last + 2 : day.Last + 1;
        return monthAt < tokens.Length && _months.Longest(tokens, monthAt, out var month) is var length and > 0
            ? InThePast(month, day.Day, now, monthAt + length - 1)
            : null;
    }

    private bool HasMonth(Token[] tokens, int at)
    {
        at += at < tokens.Length && tokens[at].Word == "of" ? 1 : 0;
        return at < tokens.Length && _months.Longest(tokens, at, out _) > 0;
    }

    private static Stretch? Numeric(Token[] tokens, int at, DateTime now)
    {
        if (at + 4 >= tokens.Length || tokens[at + 1].Word is not ("-" or "/") || tokens[at + 3].Word != tokens[at + 1].Word
            || Whole(tokens[at]) is not { } first || Whole(tokens[at + 2]) is not { } month || Whole(tokens[at + 4]) is not { } third)
        {
            return null;
        }

        var (year, day) = first > 31 ? (first, third) : (third < 100 ? 2000 + third : third, first);
        return IsDate(year, month, day) && new DateTime(year, month, day) is var date && date <= now ? Day(date, at + 4) : null;
    }

    private static Stretch? InThePast(int month, int day, DateTime now, int last)
    {
        var year = IsDate(now.Year, month, day) && new DateTime(now.Year, month, day) <= now ? now.Year : now.Year - 1;
        return IsDate(year, month, day) ? Day(new DateTime(year, month, day), last) : null;
    }

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1900 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static (int Day, int Last)? Ordinal(Token[] tokens, int at)
    {
        if (Whole(tokens[at]) is not { } day || day is < 1 or > 31)
        {
            return null;
        }

        var suffixed = at + 1 < tokens.Length && tokens[at + 1].Word is "st" or "nd" or "rd" or "th";
        return (day, suffixed ? at + 1 : at);
    }

    private static int? Whole(in Token token) =>
        token.Kind == TokenKind.Number && int.TryParse(token.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private bool IsIntroduced(Token[] tokens, int at) => at > 0 && _introductions.Contains(tokens[at - 1].Word);
}
