using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Finds lengths of time: "three weeks", "2h 15m", "a minute or two", "for months", "a while", "since Monday".</summary>
internal sealed class DurationReader
{
    private const double Hour = 3600;
    private const double Day = 86400;

    private readonly NumberReader _numbers;
    private readonly UnitReader _units;
    private readonly CalendarReader _calendar;
    private readonly PhraseTable<Amount> _vague = new();
    private readonly HashSet<string> _fillers;
    private readonly HashSet<string> _notBare;
    private readonly HashSet<string> _all;
    private readonly HashSet<string> _past;
    private readonly HashSet<string> _pastBefore;
    private readonly PhraseTable<bool> _never = new();
    private readonly PhraseTable<bool> _countTo = new();
    private readonly UnitTails _tails;
    private readonly MeasureReader _measures;
    private readonly OrdinalReader _ordinals;
    private readonly GluedLengths _glued;
    private readonly StartWords _starts;
    private readonly HashSet<string> _afterBorrowed;
    private readonly HashSet<string> _articles;
    private readonly HashSet<string> _plainLinks;

    public DurationReader(TimeParts parts)
    {
        var words = parts.Words;
        (_numbers, _units) = (parts.Numbers, parts.Units);
        _calendar = new CalendarReader(parts);
        _fillers = words.Cues.GetValueOrDefault("filler", []).ToHashSet(StringComparer.Ordinal);
        _notBare = words.Words("not-bare");
        _all = words.Words("all");
        _past = words.Words("past");
        _pastBefore = words.Words("past-before");
        words.Each("never-time", phrase => _never.Add(phrase, true));
        words.Each("count-to", phrase => _countTo.Add(phrase, true));
        _tails = new UnitTails(words);
        _measures = new MeasureReader(words, _numbers, _tails);
        _ordinals = new OrdinalReader(parts);
        _glued = new GluedLengths(words);
        _afterBorrowed = words.Words("after-borrowed");
        _articles = words.Words("articles");
        _plainLinks = words.Words("plain-links");
        foreach (var (phrase, amount) in words.Vague)
        {
            _vague.Add(phrase, amount);
        }

        _starts = new StartWords(
            _numbers.Starts().Concat(_units.Stems()).Concat(_never.Starts()).Concat(_vague.Starts()).Concat(_countTo.Starts())
                .Concat(_calendar.Starts()).Concat(_ordinals.Starts()).Concat(_measures.Starts()),
            _units.Stems().Concat(_past).Concat(_glued.Words).Concat(_calendar.StartWords()).Concat(_ordinals.StartWords()));
    }

    public IEnumerable<string> Stems() => _numbers.Stems().Concat(_units.Stems()).Concat(_vague.Stems()).Concat(_calendar.Stems()).Concat(_measures.Stems()).Concat(_ordinals.Stems());

    /// <summary>All lengths of time in the text, in order, none overlapping.</summary>
    public List<TimeMention> Find(Token[] tokens, DateTime now)
    {
        List<TimeMention>? mentions = null;
        for (var i = 0; i < tokens.Length;)
        {
            if (!_starts.Has(tokens[i]))
            {
                i++;
                continue;
            }

            if (_never.Longest(tokens, i, out _) is var skipped and > 0)
            {
                i += skipped;
                continue;
            }

            var mention = Vague(tokens, i) ?? Counted(tokens, i) ?? _calendar.ReadShifted(tokens, i, now) ?? _ordinals.Read(tokens, i) ?? _measures.Read(tokens, i) ?? Numbered(tokens, i) ?? Glued(tokens, i) ?? PastUnit(tokens, i) ?? _calendar.Read(tokens, i, now) ?? BareUnit(tokens, i);
            if (mention is { } found)
            {
                (mentions ??= new List<TimeMention>(1)).Add(found);
                i = found.Last + 1;
            }
            else
            {
                i++;
            }
        }

        return mentions ?? [];
    }

    /// <summary>A number that borrows the unit of the length before it ("four weeks, sorry, five"), or a unit its number ("6 weeks, I mean months").</summary>
    public TimeMention? Elliptic(Token[] tokens, int at, in TimeMention earlier)
    {
        if (_numbers.Read(tokens, at) is { } number)
        {
            return Of(number.Amount, earlier.Unit, at, at + number.Length - 1, number.Amount.Min == number.Amount.Max);
        }

        return BorrowCount(tokens, at, earlier);
    }

    /// <summary>A unit that borrows its number from the length before it; null where the token is no other unit.</summary>
    public TimeMention? BorrowCount(Token[] tokens, int at, in TimeMention earlier)
    {
        return _units.Read(tokens[at]) is { } unit && unit != earlier.Unit && tokens[at].Length > 2
            ? Of(earlier.Count, unit, at, at, earlier.Count.Min == earlier.Count.Max) with { IsVague = earlier.IsVague }
            : null;
    }

    /// <summary>Whether a word may follow a number that borrows its unit: "four weeks, or five maybe".</summary>
    public bool MayFollow(in Token token) => _afterBorrowed.Contains(token.Word);

    /// <summary>Whether a word for one is too weak to borrow a unit ("a").</summary>
    public bool IsArticle(in Token token) => _articles.Contains(token.Word);

    /// <summary>Whether a word or mark links two lengths without saying how.</summary>
    public bool IsPlainLink(in Token token) => _plainLinks.Contains(token.Word);

    private static TimeMention Of(Amount count, double unit, int first, int last, bool isExact) =>
        new(new Amount(count.Min * unit, count.Max * unit), isExact ? Timex.Of(count.Min, unit) : null, first, last, false, unit, count);

    /// <summary>"three weeks", "2 h 15 m", "a minute or two", "half an hour".</summary>
    private TimeMention? Numbered(Token[] tokens, int start)
    {
        if (_numbers.Read(tokens, start) is not { } number)
        {
            return null;
        }

        var (count, length) = number;
        if (UnitAfter(tokens, start + length, count) is not { } found)
        {
            // "2 or 3, 5 weeks": the first number may stand alone where the range has no unit.
            if (_numbers.Single(tokens, start) is not { } single || single.Length == length
                || UnitAfter(tokens, start + single.Length, single.Amount) is not { } alone)
            {
                return null;
            }

            (count, found) = (single.Amount, alone);
        }

        var (unit, last) = found;
        var exact = count.Min == count.Max;
        if (_tails.Read(tokens, last + 1, count) is var (whole, tail))
        {
            (exact, count, last) = (exact && whole.Min == whole.Max, whole, tail);
        }
        else if (Smaller(tokens, last, unit) is { } rest)
        {
            return new TimeMention(
                new Amount(count.Min * unit + rest.Seconds, count.Max * unit + rest.Seconds), null, start, rest.Last, false, unit, count);
        }

        return Of(count, unit, start, last, exact);
    }

    /// <summary>"threeweeks", "tensecs".</summary>
    private TimeMention? Glued(Token[] tokens, int at) =>
        _glued.Read(tokens[at]) is var (count, unit) ? Of(count, unit, at, at, count.Min == count.Max) : null;

    private (double Unit, int At)? UnitAfter(Token[] tokens, int at, Amount count)
    {
        while (at < tokens.Length && _fillers.Contains(tokens[at].Word) && at + 1 < tokens.Length)
        {
            at++;
        }

        if (at >= tokens.Length)
        {
            return null;
        }

        var unit = _units.Read(tokens[at]) ?? _units.ReadMisspelt(tokens[at], count is { Min: 1, Max: 1 });
        return unit is { } seconds ? (seconds, at) : null;
    }

    /// <summary>The smaller unit after a larger one: "2 hours (and) 15 minutes".</summary>
    private (double Seconds, int Last)? Smaller(Token[] tokens, int last, double unit)
    {
        var at = last + 1;
        if (at < tokens.Length && tokens[at].Kind == TokenKind.Word && IsPlainLink(tokens[at]))
        {
            at++;
        }

        if (at >= tokens.Length || (IsArticle(tokens[at]) && tokens[at].Length < 3) || _numbers.Read(tokens, at) is not { } number)
        {
            return null;
        }

        if (at == last + 1 && IsClosed(tokens, at + number.Length))
        {
            // "1min30", "1 minute 20"
            return unit is 60 or Hour && number.Amount is { Min: >= 5 and < 60 } rest && rest.Min == rest.Max ? (rest.Min * unit / 60, at + number.Length - 1) : null;
        }

        return at + number.Length < tokens.Length
            && SmallerUnit(tokens[at + number.Length], unit) is { } smaller && smaller < unit && unit / smaller <= 60
            ? (number.Amount.Min * smaller, at + number.Length)
            : null;
    }

    private static bool IsClosed(Token[] tokens, int at) => at >= tokens.Length || tokens[at] is { Kind: TokenKind.Mark, Word: not ("-" or "/" or ":") };

    /// <summary>The "m" after years means months.</summary>
    private double? SmallerUnit(in Token token, double unit) =>
        token.Word == "m" && unit > 30 * Day ? 30 * Day : _units.Read(token);

    /// <summary>"for weeks", "a matter of seconds": a plural without a number; "the past week", "wk and a half": a single one.</summary>
    private TimeMention? BareUnit(Token[] tokens, int at)
    {
        var word = tokens[at].Word;
        if (word.Length < 2 || _units.Read(tokens[at]) is not { } unit)
        {
            return null;
        }

        if (!word.EndsWith('s') && _tails.Read(tokens, at + 1, new Amount(1, 1)) is var (amount, last) && amount is { Min: 1.5, Max: 1.5 })
        {
            return Of(amount, unit, at, last, true);
        }

        if (_numbers.Single(tokens, at + 1) is { Amount: { Min: >= 2, Max: <= 100 } nth } ordinal && nth.Min == nth.Max && unit >= Day && !word.EndsWith('s') && word.Length > 2 && !_notBare.Contains(word)
            && UnitAfter(tokens, at + 1 + ordinal.Length, nth) is null)
        {
            return Of(nth, unit, at, at + ordinal.Length, true);
        }

        if (at == 0 && !word.EndsWith('s') && (tokens.Length == 1 || IsPlainLink(tokens[1])))
        {
            return Of(new Amount(1, 1), unit, at, at, true);
        }

        if (word.Length < 4)
        {
            return null;
        }

        var before = at > 0 ? tokens[at - 1].Word : string.Empty;
        if (at > 1 && tokens[at - 1].Length > 2 && !before.EndsWith('s') && _units.Read(tokens[at - 1]) is not null)
        {
            // "14-hour days"
            return null;
        }

        if (!word.EndsWith('s'))
        {
            return _past.Contains(before) && at > 1 && _pastBefore.Contains(tokens[at - 2].Word) ? Of(new Amount(1, 1), unit, at, at, true)
                : _all.Contains(before) && unit > Day ? new TimeMention(new Amount(0, unit), null, at, at, false, unit, new Amount(0, 1))
                : null;
        }

        if (_notBare.Contains(word) || _notBare.Contains(before))
        {
            return null;
        }

        var most = unit switch { 1 or 60 => 30, 3600 => 12, Day => 6, 604800 => 7, 2592000 => 11, _ => 15 };
        return new TimeMention(new Amount(2 * unit, most * unit), null, at, at, false, unit, new Amount(2, most), IsVague: true);
    }

    /// <summary>"the last week or so", "the past month or two": no calendar week, but so long.</summary>
    private TimeMention? PastUnit(Token[] tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && _past.Contains(tokens[at].Word) && _pastBefore.Contains(tokens[at - 1].Word) && tokens[at + 1].Length > 1
        && _units.Read(tokens[at + 1]) is { } unit && _tails.Read(tokens, at + 2, new Amount(1, 1)) is var (amount, last)
            ? Of(amount, unit, at, last, amount.Min == amount.Max)
            : null;

    private TimeMention? Vague(Token[] tokens, int at)
    {
        var length = _vague.Longest(tokens, at, out var seconds);
        return length == 0 ? null : new TimeMention(seconds, null, at, at + length - 1, seconds.Max > 3600, IsVague: true);
    }

    /// <summary>"I can count to fifteen": about so many seconds.</summary>
    private TimeMention? Counted(Token[] tokens, int at) =>
        _countTo.Longest(tokens, at, out _) is var length and > 0 && _numbers.Read(tokens, at + length) is { } number && UnitAfter(tokens, at + length + number.Length, number.Amount) is null
            ? Of(number.Amount, 1, at, at + length + number.Length - 1, false)
            : null;
}
