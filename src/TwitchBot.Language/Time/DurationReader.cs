using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Finds lengths of time: "three weeks", "2h 15m", "a minute or two", "for months", "a while", "since Monday".</summary>
internal sealed class DurationReader
{
    private const double Day = 86400;

    private readonly NumberReader _numbers;
    private readonly UnitReader _units;
    private readonly CalendarReader _calendar;
    private readonly PhraseTable<Amount> _vague = new();
    private readonly HashSet<string> _fillers;
    private readonly HashSet<string> _notBare;

    public DurationReader(TimeWords words)
    {
        _numbers = new NumberReader(words);
        _units = new UnitReader(words);
        _calendar = new CalendarReader(words);
        _fillers = words.Cues.GetValueOrDefault("filler", []).ToHashSet(StringComparer.Ordinal);
        _notBare = words.Cues.GetValueOrDefault("not-bare", []).ToHashSet(StringComparer.Ordinal);
        foreach (var (phrase, amount) in words.Vague)
        {
            _vague.Add(phrase, amount);
        }
    }

    public IEnumerable<string> Stems() => _numbers.Stems().Concat(_units.Stems()).Concat(_vague.Stems()).Concat(_calendar.Stems());

    /// <summary>All lengths of time in the text, in order, none overlapping.</summary>
    public List<TimeMention> Find(Token[] tokens, DateTime now)
    {
        var mentions = new List<TimeMention>();
        for (var i = 0; i < tokens.Length;)
        {
            var mention = Vague(tokens, i) ?? Numbered(tokens, i) ?? _calendar.Read(tokens, i, now) ?? BareUnit(tokens, i);
            if (mention is { } found)
            {
                mentions.Add(found);
                i = found.Last + 1;
            }
            else
            {
                i++;
            }
        }

        return mentions;
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
            ? Of(earlier.Count, unit, at, at, earlier.Count.Min == earlier.Count.Max)
            : null;
    }

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
        if (Follows(tokens, last, "or", "two") || Follows(tokens, last, "or", "three") || Follows(tokens, last, "or", "2"))
        {
            count = new Amount(count.Min, tokens[last + 2].Word == "three" ? 3 : 2);
            (exact, last) = (false, last + 2);
        }
        else if (Follows(tokens, last, "or", "so") || Follows(tokens, last, "or", "thereabouts"))
        {
            last += 2;
        }
        else if (Follows(tokens, last, "and", "a") && last + 3 < tokens.Length && tokens[last + 3].Word is "half" or "bit")
        {
            var (least, most) = tokens[last + 3].Word == "half" ? (0.5, 0.5) : (0.0, 0.5);
            count = new Amount(count.Min + least, count.Max + most);
            (exact, last) = (exact && least == most, last + 3);
        }
        else if (Smaller(tokens, last, unit) is { } rest)
        {
            return new TimeMention(
                new Amount(count.Min * unit + rest.Seconds, count.Max * unit + rest.Seconds), null, start, rest.Last, false, unit, count);
        }

        return Of(count, unit, start, last, exact);
    }

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
        if (at < tokens.Length && tokens[at].Word == "and")
        {
            at++;
        }

        return at < tokens.Length && tokens[at].Word is not ("a" or "an") && _numbers.Read(tokens, at) is { } number && at + number.Length < tokens.Length
            && SmallerUnit(tokens[at + number.Length], unit) is { } smaller && smaller < unit && unit / smaller <= 60
            ? (number.Amount.Min * smaller, at + number.Length)
            : null;
    }

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

        if (Follows(tokens, at, "and", "a") && at + 3 < tokens.Length && tokens[at + 3].Word == "half" && !word.EndsWith('s'))
        {
            return Of(new Amount(1.5, 1.5), unit, at, at + 3, true);
        }

        if (tokens.Length == 1 && !word.EndsWith('s'))
        {
            return Of(new Amount(1, 1), unit, at, at, true);
        }

        if (word.Length < 4)
        {
            return null;
        }

        var before = at > 0 ? tokens[at - 1].Word : string.Empty;
        if (!word.EndsWith('s'))
        {
            return before is "past" or "last" && at > 1 && tokens[at - 2].Word is "the" or "this" or "for" or "over" ? Of(new Amount(1, 1), unit, at, at, true)
                : before is "all" ? new TimeMention(new Amount(0, unit), null, at, at, false, unit, new Amount(0, 1))
                : null;
        }

        if (word is "nights" || _notBare.Contains(before))
        {
            return null;
        }

        var most = unit switch { 1 or 60 => 30, 3600 => 12, Day => 6, 604800 => 7, 2592000 => 11, _ => 15 };
        return new TimeMention(new Amount(2 * unit, most * unit), null, at, at, false, unit, new Amount(2, most));
    }

    private TimeMention? Vague(Token[] tokens, int at)
    {
        var length = _vague.Longest(tokens, at, out var seconds);
        return length == 0 ? null : new TimeMention(seconds, null, at, at + length - 1, seconds.Max > 3600);
    }

    private static bool Follows(Token[] tokens, int last, string first, string second) =>
        last + 2 < tokens.Length && tokens[last + 1].Word == first && tokens[last + 2].Word == second;
}
