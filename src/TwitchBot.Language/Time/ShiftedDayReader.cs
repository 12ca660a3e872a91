using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Reads days counted from another day: "a week last Tuesday", "two days after Christmas", "the Saturday after New Year".</summary>
internal sealed class ShiftedDayReader
{
    private const double Day = 86400;
    private const int Week = 7;
    private const double LongestUnit = 31 * Day;

    private readonly DayReader _days;
    private readonly WeekdayReader _weekdays;
    private readonly NumberReader _numbers;
    private readonly UnitReader _units;
    private readonly HashSet<string> _after;
    private readonly HashSet<string> _before;
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _backLinks;
    private readonly HashSet<string> _dayLinks;
    private readonly HashSet<string> _last;
    private readonly HashSet<string> _coming;
    private readonly PhraseTable<int> _anchors = new();

    public ShiftedDayReader(TimeParts parts, DayReader days)
    {
        var words = parts.Words;
        _days = days;
        (_weekdays, _numbers, _units) = (parts.Weekdays, parts.Numbers, parts.Units);
        _after = words.Words("shift-after");
        _before = words.Words("shift-before");
        _links = words.Words("shift-link");
        _backLinks = words.Words("back-link");
        _dayLinks = words.Words("day-link");
        _last = words.Words("last");
        _coming = words.Words("coming");
        words.Each("yesterday", phrase => _anchors.Add(phrase, -1));
        words.Each("today", phrase => _anchors.Add(phrase, 0));
        words.Each("tomorrow", phrase => _anchors.Add(phrase, 1));
    }

    /// <summary>The day that starts at a token; null where none does.</summary>
    public Stretch? Read(Token[] tokens, int at, DateTime now)
    {
        if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        var number = _numbers.Single(tokens, at);
        var unitAt = at + (number?.Length ?? 0);
        if (unitAt + 1 < tokens.Length && tokens[unitAt].Length > 1 && _units.Read(tokens[unitAt]) is { } unit and >= Day and <= LongestUnit)
        {
            var seconds = unit * (number?.Amount.Min ?? 1);
            return FromDay(tokens, unitAt + 1, TimeSpan.FromSeconds(seconds), now) ?? Back(tokens, unitAt + 1, (int)(seconds / Day), now);
        }

        return number is null && _weekdays.Name(tokens, at, out var weekday) is var length and > 0 ? WeekdayBeside(tokens, at + length, weekday, now) : null;
    }

    /// <summary>"... after Christmas", "... before the bank holiday".</summary>
    private Stretch? FromDay(Token[] tokens, int at, TimeSpan shift, DateTime now)
    {
        var isAfter = _after.Contains(tokens[at].Word);
        return (isAfter || _before.Contains(tokens[at].Word)) && Beside(tokens, at, now) is { } day && (isAfter ? day.From + shift : day.From - shift) is var date && date <= now
            ? Stretch.Day(date, day.Last)
            : null;
    }

    /// <summary>"a week last Tuesday": counted from the last one; "a week ago on Tuesday": of the seven days before that week; "a fortnight yesterday".</summary>
    private Stretch? Back(Token[] tokens, int at, int days, DateTime now)
    {
        var (from, isLast) = (at, false);
        while (at < tokens.Length && (_backLinks.Contains(tokens[at].Word) || (at > from && _dayLinks.Contains(tokens[at].Word))))
        {
            isLast |= _last.Contains(tokens[at].Word);
            at++;
        }

        if (_anchors.Longest(tokens, at, out var shift) is var named and > 0 && (shift <= 0 || at > from || days > Week))
        {
            return Stretch.Day(now.Date.AddDays(shift - days), at + named - 1);
        }

        var isComing = at < tokens.Length && _coming.Contains(tokens[at].Word);
        at += isComing ? 1 : 0;
        if (at == from || days % 7 != 0 || _weekdays.Name(tokens, at, out var weekday) is not (var length and > 0))
        {
            return null;
        }

        var day = !isLast && (int)now.DayOfWeek == weekday ? now.Date : WeekdayReader.Last(now, weekday);
        return Stretch.Day(day.AddDays((isComing ? 7 : 0) - days), at + length - 1);
    }

    /// <summary>"the Saturday after Christmas".</summary>
    private Stretch? WeekdayBeside(Token[] tokens, int at, int weekday, DateTime now)
    {
        if (at >= tokens.Length || !(_after.Contains(tokens[at].Word) || _before.Contains(tokens[at].Word)) || Beside(tokens, at, now) is not { } day)
        {
            return null;
        }

        var date = _after.Contains(tokens[at].Word) ? WeekdayReader.Last(day.From.AddDays(8), weekday) : WeekdayReader.Last(day.From, weekday);
        return date <= now ? Stretch.Day(date, day.Last) : null;
    }

    private Stretch? Beside(Token[] tokens, int at, DateTime now)
    {
        at++;
        at += at < tokens.Length && _links.Contains(tokens[at].Word) ? 1 : 0;
        return at < tokens.Length && _days.Read(tokens, at, now) is { IsDay: true } day ? day : null;
    }
}
