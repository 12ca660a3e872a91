using System.Globalization;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Reads stretches longer than a day: weekends, "last month", months, seasons, years.</summary>
internal sealed class PeriodReader
{
    /// <summary>How far after a year its month or season may stand.</summary>
    private const int PartReach = 7;

    /// <summary>How far before a stretch the word for its third may stand: "at the end of the".</summary>
    private const int ThirdReach = 6;

    private readonly PhraseTable<int> _months = new();
    private readonly PhraseTable<Amount> _seasons = new();
    private readonly PhraseTable<bool> _beforeLast = new();
    private readonly PhraseTable<bool> _lastYear = new();
    private readonly NumberReader _numbers;
    private readonly UnitReader _units;
    private readonly HashSet<string> _this;
    private readonly HashSet<string> _last;
    private readonly HashSet<string> _links;
    private readonly HashSet<string> _ago;
    private readonly HashSet<string> _earlier;
    private readonly HashSet<string> _notAlone;
    private readonly HashSet<string> _introductions;
    private readonly HashSet<string> _weekends;
    private readonly HashSet<string>[] _thirds;
    private readonly HashSet<string> _edges;
    private readonly HashSet<string> _decadeEndings;

    public PeriodReader(TimeParts parts)
    {
        var words = parts.Words;
        foreach (var (name, month) in words.Calendar.Months)
        {
            _months.Add(name, month);
        }

        foreach (var (name, months) in words.Calendar.Seasons)
        {
            _seasons.Add(name, months);
        }

        (_numbers, _units) = (parts.Numbers, parts.Units);
        _this = words.Words("this");
        _last = words.Words("last");
        _links = words.Words("date-link");
        _notAlone = words.Words("month-not-alone");
        _ago = words.Words("ago");
        _earlier = words.Words("earlier");
        words.Each("before-last", phrase => _beforeLast.Add(phrase, true));
        words.Each("last-year", phrase => _lastYear.Add(phrase, true));
        _introductions = words.Cues.GetValueOrDefault("introduction", []).ToHashSet(StringComparer.Ordinal);
        _weekends = words.Words("weekend");
        _thirds = [words.Words("early"), words.Words("middle"), words.Words("late")];
        _edges = words.Words("edge");
        _decadeEndings = words.Words("age-plural");
    }

    public IEnumerable<string> Stems() => _months.Stems().Concat(_seasons.Stems());

    public IEnumerable<string> Starts() => _months.Starts().Concat(_seasons.Starts());

    /// <summary>Words that start a stretch only as they stand.</summary>
    public IEnumerable<string> StartWords() => _weekends.Concat(_last).Concat(_this);

    /// <summary>The stretch that starts at a token; null where none does.</summary>
    public Stretch? Read(Token[] tokens, int at, DateTime now)
    {
        if (Whole(tokens, at, now) is not { } period)
        {
            return null;
        }

        if (at > 0 && _earlier.Contains(tokens[at - 1].Word) && period.To > now.Date)
        {
            var until = now.Date.AddDays(-1);
            return period with { To = until > period.From ? until : period.From };
        }

        return Part(tokens, at, period);
    }

    /// <summary>The third of a period that the words before it name; all of it where they name none.</summary>
    private Stretch Part(Token[] tokens, int at, Stretch period)
    {
        if (period.To - period.From < TimeSpan.FromDays(3) || Third(tokens, at) is not ({ Part: var third, IsEdge: var isEdge }))
        {
            return period;
        }

        var step = Step((period.To - period.From).TotalDays, third, isEdge);
        var from = third switch { 0 => period.From, 1 => period.From.AddDays(step), _ => step > 10 ? period.To.AddDays(-step) : period.From.AddDays(2 * step) };
        return period with { From = from, To = third == 2 ? period.To : from.AddDays(step) };
    }

    /// <summary>How many days a part of a stretch has: "early" ends with a month's tenth day, "the start" with its first week; "the end of the year" is a month.</summary>
    private static double Step(double days, int third, bool isEdge) => (days, third) switch
    {
        (> 20 and <= 31, 0) when isEdge => 7,
        (> 20 and <= 31, _) => 10,
        (> 200, 0) when isEdge => 14,
        (> 31, _) when isEdge => 31,
        _ => Math.Floor(days / 3),
    };

    /// <summary>"the 90s", "the early 1980s"; an age in such words was taken out before.</summary>
    public Stretch? Decade(Token[] tokens, int at, DateTime now)
    {
        if (at == 0 || at + 1 >= tokens.Length || tokens[at].Kind != TokenKind.Number || !_decadeEndings.Contains(tokens[at + 1].Word) || !IsIntroduced(tokens, at)
            || !int.TryParse(tokens[at].Word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number % 10 != 0)
        {
            return null;
        }

        var year = number is >= 40 and < 100 ? 1900 + number : number;
        if (year is < 1900 || year >= now.Year)
        {
            return null;
        }

        var decade = new Stretch(new DateTime(year, 1, 1), new DateTime(year + 9, 12, 31), at + 1);
        return Third(tokens, at) is { Part: var third } ? decade with { From = decade.From.AddYears(third * 3), To = decade.From.AddYears((third + 1) * 3) } : decade;
    }

    /// <summary>"last year, end of March", "last year at lambing in the spring": the month or season of that year, if one is named soon after it.</summary>
    private Stretch WithPart(Token[] tokens, Stretch period)
    {
        if (period.To - period.From < TimeSpan.FromDays(360))
        {
            return period;
        }

        for (var i = period.Last + 1; i < tokens.Length && i <= period.Last + PartReach && tokens[i].Word is not ("." or "!" or "?" or ";" or "\n"); i++)
        {
            if ((IsIntroduced(tokens, i) || Third(tokens, i) is not null) && _months.Longest(tokens, i, out var month) is var length and > 0)
            {
                return InYear(tokens, i, period.From.Year, month, 1, i + length - 1);
            }

            if (_seasons.Longest(tokens, i, out var months) is var words and > 0)
            {
                return InYear(tokens, i, period.From.Year, (int)months.Min, (int)(months.Max - months.Min) + 1, i + words - 1);
            }
        }

        return period;
    }

    private Stretch InYear(Token[] tokens, int at, int year, int month, int months, int last)
    {
        var from = new DateTime(year, month, 1);
        return Part(tokens, at, new Stretch(from, from.AddMonths(months), last));
    }

    private Stretch? Whole(Token[] tokens, int at, DateTime now)
    {
        var word = tokens[at].Word;
        if (_weekends.Contains(word))
        {
            return Weekend(tokens, at, now);
        }

        var shift = _last.Contains(word) ? -1 : 0;
        if ((shift < 0 || _this.Contains(word)) && at + 1 < tokens.Length && Relative(tokens, at + 1, shift, now, at + 1) is { } relative)
        {
            return shift < 0 ? WithPart(tokens, relative) : relative;
        }

        if (at + 1 < tokens.Length && _beforeLast.Longest(tokens, at + 1, out _) is var taken and > 0 && Relative(tokens, at, -2, now, at + taken) is { } beforeLast)
        {
            return beforeLast;
        }

        if (at > 0 && _links.Contains(tokens[at - 1].Word) && Third(tokens, at) is not null && Relative(tokens, at, 0, now, at) is { } current)
        {
            return current;
        }

        if (at > 0 && Season(tokens, at, now) is { } season && season.Last + 1 < tokens.Length && _ago.Contains(tokens[season.Last + 1].Word)
            && _numbers.Single(tokens, at - 1) is { Length: 1, Amount: { Min: >= 1 and < 90 } years })
        {
            return new Stretch(season.From.AddYears(1 - (int)years.Min), season.To.AddYears(1 - (int)years.Min), season.Last + 1);
        }

        if (SeasonOfYear(tokens, at, now) is { } named)
        {
            return named;
        }

        if (!IsIntroduced(tokens, at))
        {
            return null;
        }

        if (_months.Longest(tokens, at, out var month) is var length and > 0)
        {
            var last = at + length - 1;
            var (year, end) = Year(tokens, last + 1, now) ?? LastYear(tokens, last + 1, now) ?? (month <= now.Month ? now.Year : now.Year - 1, last);
            var from = new DateTime(year, month, 1);
            return new Stretch(from, from.AddMonths(1), end);
        }

        return Season(tokens, at, now) ?? (Year(tokens, at, now) is var (only, until) ? new Stretch(new DateTime(only, 1, 1), new DateTime(only, 12, 31), until) : null);
    }

    private Stretch Weekend(Token[] tokens, int at, DateTime now)
    {
        var saturday = now.Date.AddDays(-(((int)now.DayOfWeek + 1) % 7));
        var before = at + 1 < tokens.Length ? _beforeLast.Longest(tokens, at + 1, out _) : 0;
        var from = (before > 0 ? saturday.AddDays(-7) : saturday) + now.TimeOfDay;
        return new Stretch(from, from.AddDays(1), at + before);
    }

    private Stretch? Relative(Token[] tokens, int at, int shift, DateTime now, int last) => tokens[at].Length < 3 ? null : _units.Read(tokens[at]) switch
    {
        604800 => now.Date.AddDays(-(((int)now.DayOfWeek + 6) % 7) + 7 * shift) is var monday ? new Stretch(monday, monday.AddDays(7), last) : null,
        2592000 => new DateTime(now.Year, now.Month, 1).AddMonths(shift) is var first ? new Stretch(first, first.AddMonths(1), last) : null,
        31536000 => new Stretch(new DateTime(now.Year + shift, 1, 1), new DateTime(now.Year + shift, 12, 31), last),
        _ => null,
    };

    /// <summary>"summer 2024", "the spring of 2020".</summary>
    private Stretch? SeasonOfYear(Token[] tokens, int at, DateTime now)
    {
        if (_seasons.Longest(tokens, at, out var months) is not (var length and > 0))
        {
            return null;
        }

        var yearAt = at + length < tokens.Length && _links.Contains(tokens[at + length].Word) ? at + length + 1 : at + length;
        return Year(tokens, yearAt, now) is var (year, last) && new DateTime(year, (int)months.Min, 1) is var from && from <= now
            ? new Stretch(from, from.AddMonths((int)(months.Max - months.Min) + 1) is var to && to < now ? to : now, last)
            : null;
    }

    private Stretch? Season(Token[] tokens, int at, DateTime now)
    {
        if (_seasons.Longest(tokens, at, out var months) is not (var length and > 0))
        {
            return null;
        }

        var from = new DateTime(now.Year, (int)months.Min, 1);
        var to = from.AddMonths((int)(months.Max - months.Min) + 1);
        var beforeLast = _beforeLast.Longest(tokens, at + length, out _);
        while (from > now || ((beforeLast > 0 || (at > 0 && _last.Contains(tokens[at - 1].Word))) && to > now))
        {
            (from, to) = (from.AddYears(-1), to.AddYears(-1));
        }

        (from, to) = beforeLast > 0 ? (from.AddYears(-1), to.AddYears(-1)) : (from, to);
        return new Stretch(from, to < now ? to : now, at + length + beforeLast - 1);
    }

    /// <summary>Which third of a stretch is meant ("early", "mid", "the end of") and whether only its very edge; null where the whole.</summary>
    private (int Part, bool IsEdge)? Third(Token[] tokens, int at)
    {
        var before = at - 1;
        while (before >= 0 && before >= at - ThirdReach && (_links.Contains(tokens[before].Word) || tokens[before].Word == "-"))
        {
            before--;
        }

        var third = before < 0 ? -1 : Array.FindIndex(_thirds, words => words.Contains(tokens[before].Word));
        return third < 0 ? null : (third, _edges.Contains(tokens[before].Word));
    }

    /// <summary>The year at a token, in digits or as people say it ("twenty twenty-three"), and its last token.</summary>
    private (int Year, int Last)? Year(Token[] tokens, int at, DateTime now)
    {
        if (at >= tokens.Length)
        {
            return null;
        }

        if (tokens[at] is { Kind: TokenKind.Number, Length: 4 })
        {
            return int.TryParse(tokens[at].Word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsPast(year, now) ? (year, at) : null;
        }

        return _numbers.Single(tokens, at) is { Amount.Min: 19 or 20 } century && _numbers.Single(tokens, at + century.Length) is { Amount: { Min: >= 10 and <= 99 } rest } number
            && (int)(100 * century.Amount.Min + rest.Min) is var spoken && IsPast(spoken, now)
            ? (spoken, at + century.Length + number.Length - 1)
            : null;
    }

    private (int Year, int Last)? LastYear(Token[] tokens, int at, DateTime now) =>
        at < tokens.Length && _lastYear.Longest(tokens, at, out _) is var length and > 0 ? (now.Year - 1, at + length - 1) : null;

    private static bool IsPast(int year, DateTime now) => year > 1900 && year <= now.Year;

    /// <summary>A month may stand alone where a sentence begins; "may" and "march" are other words there.</summary>
    private bool IsIntroduced(Token[] tokens, int at) =>
        at > 1 && tokens[at - 1].Word == "-" ? _introductions.Contains(tokens[at - 2].Word)
        : at > 0 && tokens[at - 1].Kind != TokenKind.Mark ? _introductions.Contains(tokens[at - 1].Word)
        : at + 1 < tokens.Length && tokens[at].Length > 2 && !_notAlone.Contains(tokens[at].Word) && _months.Longest(tokens, at, out _) > 0;
}
