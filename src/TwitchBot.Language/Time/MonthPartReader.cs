using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Reads a week or weekend of a month: "the first week of February", "the last weekend in January", "second week of last month".</summary>
internal sealed class MonthPartReader
{
    private const double Week = 604800;
    private const double Month = 2592000;
    private const int DaysOfWeek = 7;

    private readonly UnitReader _units;
    private readonly PhraseTable<int> _months = new();
    private readonly PhraseTable<int> _ordinals = new();
    private readonly HashSet<string> _last;
    private readonly HashSet<string> _this;
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _weekends;
    private readonly HashSet<string> _endings;

    public MonthPartReader(TimeParts parts)
    {
        var words = parts.Words;
        _units = parts.Units;
        foreach (var (name, month) in words.Calendar.Months)
        {
            _months.Add(name, month);
        }

        foreach (var (index, ordinal) in words.Cues.GetValueOrDefault("ordinals", []).Take(4).Index())
        {
            _ordinals.Add(ordinal, index + 1);
        }

        _last = words.Words("last");
        _this = words.Words("this");
        _links = words.Words("date-link");
        _weekends = words.Words("weekend");
        _endings = words.Words("ordinal-ending");
    }

    /// <summary>The stretch that starts at a token; null where none does.</summary>
    public Stretch? Read(Token[] tokens, int at, DateTime now)
    {
        if (Nth(tokens, at) is not var (nth, partAt) || partAt >= tokens.Length)
        {
            return null;
        }

        var isWeekend = _weekends.Contains(tokens[partAt].Word);
        var monthAt = partAt + 1;
        while (monthAt < tokens.Length && monthAt < partAt + 3 && _links.Contains(tokens[monthAt].Word))
        {
            monthAt++;
        }

        if (!(isWeekend || _units.Read(tokens[partAt]) == Week) || monthAt == partAt + 1 || MonthAt(tokens, monthAt, now) is not var (month, last))
        {
            return null;
        }

        var next = month.AddMonths(1);
        var saturday = month.AddDays(((int)DayOfWeek.Saturday - (int)month.DayOfWeek + DaysOfWeek) % DaysOfWeek);
        var lastSaturday = next.AddDays(-1 - ((int)next.DayOfWeek + DaysOfWeek - (int)DayOfWeek.Sunday) % DaysOfWeek);
        var from = (nth, isWeekend) switch
        {
            (0, true) => lastSaturday,
            (0, false) => next.AddDays(-DaysOfWeek),
            (_, true) => saturday.AddDays(DaysOfWeek * (nth - 1)),
            _ => month.AddDays(DaysOfWeek * (nth - 1)),
        };
        return from > now ? null : new Stretch(from, from.AddDays(isWeekend ? 2 : DaysOfWeek) is var to && to < now.Date ? to : now.Date, last);
    }

    /// <summary>Which of the month's: "first", "2nd", and 0 for "last"; and the token after it.</summary>
    private (int Nth, int Next)? Nth(Token[] tokens, int at)
    {
        if (_ordinals.Longest(tokens, at, out var nth) is var length and > 0)
        {
            return (nth, at + length);
        }

        if (tokens[at] is { Kind: TokenKind.Number, Length: 1 } digit && at + 1 < tokens.Length && _endings.Contains(tokens[at + 1].Word))
        {
            return digit.Word[0] - '0' is var number and >= 1 and <= 4 ? (number, at + 2) : null;
        }

        return _last.Contains(tokens[at].Word) ? (0, at + 1) : null;
    }

    /// <summary>The first of the month named at a token, and the last token of its name.</summary>
    private (DateTime First, int Last)? MonthAt(Token[] tokens, int at, DateTime now)
    {
        var current = new DateTime(now.Year, now.Month, 1);
        if (at < tokens.Length && _months.Longest(tokens, at, out var month) is var length and > 0)
        {
            return (new DateTime(month <= now.Month ? now.Year : now.Year - 1, month, 1), at + length - 1);
        }

        return at + 1 >= tokens.Length || _units.Read(tokens[at + 1]) != Month ? null
            : _last.Contains(tokens[at].Word) ? (current.AddMonths(-1), at + 1)
            : _this.Contains(tokens[at].Word) ? (current, at + 1) : null;
    }
}
