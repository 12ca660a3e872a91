using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Reads weekdays and counts them back: "Monday", "Tuesday fortnight ago", "Friday before last", "Wednesday, the one before".</summary>
internal sealed class WeekdayReader
{
    private const int DaysOfWeek = 7;
    private const double Week = 604800;

    /// <summary>How far "the one before" may stand from its weekday.</summary>
    private const int Reach = 8;

    private readonly NumberReader _numbers;
    private readonly UnitReader _units;
    private readonly PhraseTable<int> _weekdays = new();
    private readonly PhraseTable<int> _ofWeek = new();
    private readonly PhraseTable<bool> _beforeLast = new();
    private readonly PhraseTable<bool> _oneBefore = new();
    private readonly HashSet<string> _previous;
    private readonly HashSet<string> _introductions;
    private readonly HashSet<string> _ago;

    public WeekdayReader(TimeWords words, NumberReader numbers, UnitReader units)
    {
        (_numbers, _units) = (numbers, units);
        foreach (var (name, weekday) in words.Calendar.Weekdays)
        {
            _weekdays.Add(name, weekday);
        }

        words.Each("last-week", phrase => _ofWeek.Add(phrase, 1));
        words.Each("week-before-last", phrase => _ofWeek.Add(phrase, 2));
        words.Each("before-last", phrase => _beforeLast.Add(phrase, true));
        words.Each("one-before", phrase => _oneBefore.Add(phrase, true));
        _previous = words.Words("previous");
        _introductions = words.Words("introduction");
        _ago = words.Words("ago");
    }

    public IEnumerable<string> Stems() => _weekdays.Stems();

    public IEnumerable<string> Starts() => _weekdays.Starts();

    /// <summary>The weekday named at a token, 0 for Sunday, and how many tokens it takes; 0 where none is.</summary>
    public int Name(Token[] tokens, int at, out int weekday) => _weekdays.Longest(tokens, at, out weekday);

    /// <summary>The last such day before today.</summary>
    public static DateTime Last(DateTime now, int weekday) => now.Date.AddDays(-(((int)now.DayOfWeek - weekday + DaysOfWeek - 1) % DaysOfWeek + 1));

    /// <summary>The day of a week that many weeks ago, weeks beginning on Monday.</summary>
    public static DateTime OfWeek(DateTime now, int weekday, int weeksAgo) =>
        now.Date.AddDays(-(((int)now.DayOfWeek + 6) % DaysOfWeek) + (weekday + 6) % DaysOfWeek - DaysOfWeek * weeksAgo);

    /// <summary>The day that starts at a token; null where none does.</summary>
    public Stretch? Read(Token[] tokens, int at, DateTime now)
    {
        var length = _weekdays.Longest(tokens, at, out var weekday);
        if (length == 0 || (tokens[at].Length <= 3 && !(at > 0 && _introductions.Contains(tokens[at - 1].Word)) && tokens.Length > length))
        {
            return null;
        }

        var next = at + length;
        var date = Last(now, weekday);
        if (_ofWeek.Longest(tokens, next, out var weeksAgo) is var named and > 0)
        {
            return Stretch.Day(OfWeek(now, weekday, weeksAgo), next + named - 1);
        }

        if (_beforeLast.Longest(tokens, next, out _) is var beforeLast and > 0)
        {
            return Stretch.Day(date.AddDays(-DaysOfWeek), next + beforeLast - 1);
        }

        if (WeeksAgo(tokens, at, next) is var (weeks, end))
        {
            return Stretch.Day(end > next ? OfWeek(now, weekday, weeks) : date.AddDays(-DaysOfWeek * (weeks - 1)), end);
        }

        if (next < tokens.Length && _previous.Contains(tokens[next].Word) && (next + 1 == tokens.Length || tokens[next + 1].Kind == TokenKind.Mark))
        {
            return Stretch.Day(date.AddDays(-DaysOfWeek), next);
        }

        return Stretch.Day(date.AddDays(NamesOneBefore(tokens, next) ? -DaysOfWeek : 0), next - 1);
    }

    /// <summary>"Tuesday two weeks ago", "Tuesday fortnight ago", "two Tuesdays ago".</summary>
    private (int Weeks, int Last)? WeeksAgo(Token[] tokens, int at, int next)
    {
        var number = _numbers.Single(tokens, next);
        var unitAt = next + (number?.Length ?? 0);
        if (unitAt + 1 < tokens.Length && _ago.Contains(tokens[unitAt + 1].Word) && _units.Read(tokens[unitAt]) is { } unit && unit % Week == 0)
        {
            return ((int)((number?.Amount.Min ?? 1) * unit / Week), unitAt + 1);
        }

        return next < tokens.Length && _ago.Contains(tokens[next].Word) && at > 0 && _numbers.Single(tokens, at - 1) is { Length: 1, Amount: { Min: >= 1 and <= 52 } count }
            ? ((int)count.Min, next)
            : null;
    }

    private bool NamesOneBefore(Token[] tokens, int next)
    {
        for (var i = next; i < tokens.Length && i < next + Reach; i++)
        {
            if (_oneBefore.Longest(tokens, i, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
