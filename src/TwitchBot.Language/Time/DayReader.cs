using System.Globalization;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Reads single days: yesterday, weekdays, dates, holidays.</summary>
internal sealed class DayReader
{
    private const double Month = 2592000;

    private readonly WeekdayReader _weekdays;
    private readonly PhraseTable<int> _months = new();
    private readonly PhraseTable<IReadOnlyList<Holiday>> _holidays = new();
    private readonly PhraseTable<int> _relative = new();
    private readonly PhraseTable<int> _lastYear = new();
    private readonly PhraseTable<bool> _dayBefore = new();
    private readonly HashSet<string> _yesterday;
    private readonly HashSet<string> _this;
    private readonly HashSet<string> _introductions;
    private readonly PhraseTable<int> _ordinals = new();
    private readonly UnitReader _units;
    private readonly HashSet<string> _lastWords;
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _ordinalEndings;

    public DayReader(TimeParts parts)
    {
        var words = parts.Words;
        (_weekdays, _units) = (parts.Weekdays, parts.Units);
        _lastWords = words.Words("last");
        _yesterday = words.Words("yesterday");
        _this = words.Words("this");
        foreach (var (index, ordinal) in words.Cues.GetValueOrDefault("ordinals", []).Index())
        {
            _ordinals.Add(ordinal, index + 1);
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
        _links = words.Words("date-link");
        _ordinalEndings = words.Words("ordinal-ending");
        words.Each("last-year", phrase => _lastYear.Add(phrase, 1));
        words.Each("before-yesterday", phrase => _relative.Add(phrase, -2));
        words.Each("day-before", phrase => _dayBefore.Add(phrase, true));
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

    public IEnumerable<string> Starts() =>
        _weekdays.Starts().Concat(_months.Starts()).Concat(_holidays.Starts()).Concat(_relative.Starts()).Concat(_dayBefore.Starts()).Concat(_ordinals.Starts());

    /// <summary>The day that starts at a token; null where none does.</summary>
    public Stretch? Read(Token[] tokens, int at, DateTime now)
    {
        if (_relative.Longest(tokens, at, out var days) is var length and > 0)
        {
            return Stretch.Day(now.Date.AddDays(days), at + length - 1);
        }

        return DayBefore(tokens, at, now) ?? _weekdays.Read(tokens, at, now) ?? Holiday(tokens, at, now) ?? Date(tokens, at, now);
    }

    /// <summary>"yesterday. Actually no, the day before".</summary>
    private Stretch? DayBefore(Token[] tokens, int at, DateTime now) =>
        _dayBefore.Longest(tokens, at, out _) is var length and > 0 && (at + length >= tokens.Length || tokens[at + length].Kind == TokenKind.Mark)
        && Array.FindLastIndex(tokens, at, at + 1 - SentencePart.Earliest(at), token => _yesterday.Contains(token.Word)) >= 0
            ? Stretch.Day(now.Date.AddDays(-2), at + length - 1)
            : null;

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
        return lastYear > 0 ? Stretch.Day(holidays[0].In(now.Year - 1), at + length + lastYear - 1) : Stretch.Day(date, at + length - 1);
    }

    /// <summary>"3rd of March", "March 3", "2026-02-28", "02/03/2026" (day first).</summary>
    private Stretch? Date(Token[] tokens, int at, DateTime now)
    {
        if (tokens[at].Kind == TokenKind.Number)
        {
            return Dotted(tokens, at, now) ?? Numeric(tokens, at, now) ?? DayThenMonth(tokens, at, now);
        }

        if (_months.Longest(tokens, at, out var month) is var length and > 0)
        {
            var dayAt = at + length;
            dayAt += dayAt < tokens.Length && _links.Contains(tokens[dayAt].Word) ? 1 : 0;
            return dayAt < tokens.Length && Ordinal(tokens, dayAt) is { } day ? InThePast(month, day.Day, now, day.Last) : null;
        }

        return _ordinals.Longest(tokens, at, out _) > 0 ? DayThenMonth(tokens, at, now) : null;
    }

    private Stretch? DayThenMonth(Token[] tokens, int at, DateTime now)
    {
        if (Ordinal(tokens, at) is not { } day)
        {
            return null;
        }

        if (tokens[at].Kind == TokenKind.Number && day.Last > at && at > 0 && _links.Contains(tokens[at - 1].Word) && !HasMonth(tokens, day.Last + 1))
        {
            return day.Day <= now.Day ? InThePast(now.Month, day.Day, now, day.Last) : InThePast(now.AddMonths(-1).Month, day.Day, now, day.Last);
        }

        var monthAt = day.Last + 1 < tokens.Length && _links.Contains(tokens[day.Last + 1].Word) ? day.Last + 2 : day.Last + 1;
        if (monthAt + 1 < tokens.Length && _lastWords.Contains(tokens[monthAt].Word) && _units.Read(tokens[monthAt + 1]) == Month && now.AddMonths(-1) is var before)
        {
            return IsDate(before.Year, before.Month, day.Day) ? Stretch.Day(new DateTime(before.Year, before.Month, day.Day), monthAt + 1) : null;
        }

        if (monthAt < tokens.Length && monthAt > day.Last + 1 && IsThisMonth(tokens, monthAt) is var last and > 0)
        {
            return IsDate(now.Year, now.Month, day.Day) && day.Day <= now.Day ? Stretch.Day(new DateTime(now.Year, now.Month, day.Day), last) : null;
        }

        return monthAt < tokens.Length && _months.Longest(tokens, monthAt, out var month) is var length and > 0
            ? InThePast(month, day.Day, now, monthAt + length - 1)
            : null;
    }

    /// <summary>The last token of "the month" or "this month"; 0 where it is none.</summary>
    private int IsThisMonth(Token[] tokens, int at) =>
        at + 1 < tokens.Length && (_links.Contains(tokens[at].Word) || _this.Contains(tokens[at].Word)) && tokens[at + 1].Length > 3 && _units.Read(tokens[at + 1]) == Month ? at + 1 : 0;

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
        return IsDate(year, month, day) && new DateTime(year, month, day) is var date && date <= now ? Stretch.Day(date, at + 4) : null;
    }

    /// <summary>"14.02.", "14.02.2026"; "10.15" alone may be a time on the clock.</summary>
    private Stretch? Dotted(Token[] tokens, int at, DateTime now)
    {
        var parts = tokens[at].Word.Split('.');
        if (parts.Length is < 2 or > 3 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var month))
        {
            return null;
        }

        if (parts.Length == 3)
        {
            return int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && (year < 100 ? 2000 + year : year) is var full
                && IsDate(full, month, day) && new DateTime(full, month, day) is var date && date <= now ? Stretch.Day(date, at) : null;
        }

        var isClosed = at + 1 < tokens.Length && tokens[at + 1].Word == "." && tokens[at + 1].Start == tokens[at].End;
        return parts[1].Length == 2 && isClosed && at > 0 && (at + 2 < tokens.Length || IsIntroduced(tokens, at)) ? InThePast(month, day, now, at) : null;
    }

    /// <summary>"28/02"; "1/2" of something is no date.</summary>
    private static Stretch? DayAndMonth(Token[] tokens, int at, DateTime now) =>
        at + 2 < tokens.Length && tokens[at + 1].Word is "/" && tokens[at].Length + tokens[at + 2].Length >= 3 && Whole(tokens[at]) is { } day && Whole(tokens[at + 2]) is { } month
            ? InThePast(month, day, now, at + 2)
            : null;

    private static Stretch? InThePast(int month, int day, DateTime now, int last)
    {
        var year = IsDate(now.Year, month, day) && new DateTime(now.Year, month, day) <= now ? now.Year : now.Year - 1;
        return IsDate(year, month, day) ? Stretch.Day(new DateTime(year, month, day), last) : null;
    }

    private static bool IsDate(int year, int month, int day) =>
        year is >= 1900 and <= 9998 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private (int Day, int Last)? Ordinal(Token[] tokens, int at)
    {
        if (_ordinals.Longest(tokens, at, out var named) is var length and > 0)
        {
            return (named, at + length - 1);
        }

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
