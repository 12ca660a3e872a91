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
    private readonly PhraseTable<int> _lastWeek = new();
    private readonly PhraseTable<int> _lastYear = new();
    private readonly HashSet<string> _introductions;
    private readonly HashSet<string> _ago;
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _ordinalEndings;

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
        _ago = words.Words("ago");
        _links = words.Words("date-link");
        _ordinalEndings = words.Words("ordinal-ending");
        words.Each("last-week", phrase => _lastWeek.Add(phrase, 1));
        words.Each("week-before-last", phrase => _lastWeek.Add(phrase, 2));
        words.Each("last-year", phrase => _lastYear.Add(phrase, 1));
        words.Each("before-yesterday", phrase => _relative.Add(phrase, -2));
        foreach (var yesterday in words.Cues.GetValueOrDefault("yesterday", []))
        {
            _relative.Add(yesterday, -1);
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
        if (_lastWeek.Longest(tokens, Math.Min(at + length, tokens.Length - 1), out var weeksBack) is var taken and > 0)
        {
            var monday = now.Date.AddDays(-(((int)now.DayOfWeek + 6) % 7));
            return Day(monday.AddDays((weekday + 6) % 7 - 7 * weeksBack), at + length + taken - 1);
        }

        var last = at + length - 1;
        return last + 1 < tokens.Length && _ago.Contains(tokens[last + 1].Word) && at > 0 && _numbers.Single(tokens, at - 1) is { Length: 1, Amount: { Min: >= 1 and <= 52 } weeks }
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
            date = holiday.Before(now) is var day && day > date && day <= now ? day : date;
        }

        if (date == DateTime.MinValue)
        {
            return null;
        }

        var lastYear = at + length < tokens.Length ? _lastYear.Longest(tokens, at + length, out _) : 0;
        return lastYear > 0 ? Day(holidays[0].In(now.Year - 1), at + length + lastYear - 1) : Day(date, at + length - 1);
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

        if (day.Last > at && at > 0 && _links.Contains(tokens[at - 1].Word) && !HasMonth(tokens, day.Last + 1))
        {
            return day.Day <= now.Day ? InThePast(now.Month, day.Day, now, day.Last) : InThePast(now.AddMonths(-1).Month, day.Day, now, day.Last);
        }

        var monthAt = day.Last + 1 < tokens.Length && _links.Contains(tokens[day.Last + 1].Word) ? day.Last + 2 : day.Last + 1;
        return monthAt < tokens.Length && _months.Longest(tokens, monthAt, out var month) is var length and > 0
            ? InThePast(month, day.Day, now, monthAt + length - 1)
            : null;
    }

    private bool HasMonth(Token[] tokens, int at)
    {
        at += at < tokens.Length && _links.Contains(tokens[at].Word) ? 1 : 0;
        return at < tokens.Length && _months.Longest(tokens, at, out _) > 0;
    }

    private static Stretch? Numeric(Token[] tokens, int at, DateTime now)
    {
        if (at + 4 >= tokens.Length || tokens[at + 1].Word is not ("-" or "/") || tokens[at + 3].Word != tokens[at + 1].Word
            || Whole(tokens[at]) is not { } first || Whole(tokens[at + 2]) is not { } month || Whole(tokens[at + 4]) is not { } third)
        {
            return DayAndMonth(tokens, at, now);
        }

        var (year, day) = first > 31 ? (first, third) : (third < 100 ? 2000 + third : third, first);
        return IsDate(year, month, day) && new DateTime(year, month, day) is var date && date <= now ? Day(date, at + 4) : null;
    }

    /// <summary>"28/02"; "1/2" of something is no date.</summary>
    private static Stretch? DayAndMonth(Token[] tokens, int at, DateTime now) =>
        at + 2 < tokens.Length && tokens[at + 1].Word is "/" && tokens[at].Length + tokens[at + 2].Length >= 3 && Whole(tokens[at]) is { } day && Whole(tokens[at + 2]) is { } month
            ? InThePast(month, day, now, at + 2)
            : null;

    private static Stretch? InThePast(int month, int day, DateTime now, int last)
    {
        var year = IsDate(now.Year, month, day) && new DateTime(now.Year, month, day) <= now ? now.Year : now.Year - 1;
        return IsDate(year, month, day) ? Day(new DateTime(year, month, day), last) : null;
    }

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1900 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private (int Day, int Last)? Ordinal(Token[] tokens, int at)
    {
        if (Whole(tokens[at]) is not { } day || day is < 1 or > 31)
        {
            return null;
        }

        var suffixed = at + 1 < tokens.Length && _ordinalEndings.Contains(tokens[at + 1].Word);
        return (day, suffixed ? at + 1 : at);
    }

    private static int? Whole(in Token token) =>
        token.Kind == TokenKind.Number && int.TryParse(token.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private bool IsIntroduced(Token[] tokens, int at) => at > 0 && _introductions.Contains(tokens[at - 1].Word);
}
