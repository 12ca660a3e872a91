using System.Globalization;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Finds lengths of time: "three weeks", "2h 15m", "a minute or two", "for months", "a while", "since Monday".</summary>
internal sealed class DurationReader
{
    private const double Day = 86400;

    private readonly NumberReader _numbers;
    private readonly Dictionary<string, double> _units = new(StringComparer.Ordinal);
    private readonly PhraseTable<Amount> _vague = new();
    private readonly Spelling _unitSpelling;

    public DurationReader(TimeWords words)
    {
        _numbers = new NumberReader(words);
        foreach (var (word, seconds) in words.Units)
        {
            _units[WordForms.Stem(word)] = seconds;
            _units[word] = seconds;
        }

        _unitSpelling = new Spelling(_units.Keys, []);
        foreach (var (phrase, amount) in words.Vague)
        {
            _vague.Add(phrase, amount);
        }
    }

    public IEnumerable<string> Stems() => _numbers.Stems().Concat(_units.Keys).Concat(_vague.Stems());

    /// <summary>All lengths of time in the text, in order, none overlapping.</summary>
    public List<TimeMention> Find(Token[] tokens, DateTime now)
    {
        var mentions = new List<TimeMention>();
        for (var i = 0; i < tokens.Length;)
        {
            var mention = Vague(tokens, i) ?? Numbered(tokens, i) ?? Moment.Read(tokens, i, now) ?? BareUnit(tokens, i);
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

    /// <summary>"three weeks", "2 h 15 m", "a minute or two", "half an hour".</summary>
    private TimeMention? Numbered(Token[] tokens, int start)
    {
        if (_numbers.Read(tokens, start) is not { } number)
        {
            return null;
        }

        var unitAt = start + number.Length;
        if (unitAt < tokens.Length && tokens[unitAt].Word is "of" or "more" or "full" or "whole" or "good" or "long" or "-")
        {
            unitAt++;
        }

        if (unitAt >= tokens.Length || (Unit(tokens[unitAt]) ?? MisspeltUnit(tokens[unitAt])) is not { } unit)
        {
            return null;
        }

        var last = unitAt;
        var (min, max) = (number.Amount.Min * unit, number.Amount.Max * unit);
        var exact = number.Amount.Min == number.Amount.Max;
        if (Follows(tokens, last, "or", "two") || Follows(tokens, last, "or", "so"))
        {
            max = tokens[last + 2].Word == "two" ? 2 * unit : max;
            exact = tokens[last + 2].Word != "two";
            last += 2;
        }
        else if (Follows(tokens, last, "and", "a") && last + 3 < tokens.Length && tokens[last + 3].Word == "half")
        {
            (min, max) = (min + unit / 2, max + unit / 2);
            last += 3;
        }
        else if (Smaller(tokens, last, unit) is { } rest)
        {
            (min, max) = (min + rest.Seconds, max + rest.Seconds);
            last = rest.Last;
        }

        var timex = exact && last == unitAt ? Timex(number.Amount.Min, unit) : null;
        return new TimeMention(Bounded(tokens, start, new Amount(min, max)), timex, start, last, false);
    }

    /// <summary>The smaller unit after a larger one: "2 hours (and) 15 minutes".</summary>
    private (double Seconds, int Last)? Smaller(Token[] tokens, int last, double unit)
    {
        var at = last + 1;
        if (at < tokens.Length && tokens[at].Word == "and")
        {
            at++;
        }

        return at < tokens.Length && _numbers.Read(tokens, at) is { } number && at + number.Length < tokens.Length
            && Unit(tokens[at + number.Length]) is { } smaller && smaller < unit
            ? (number.Amount.Min * smaller, at + number.Length)
            : null;
    }

    /// <summary>"more than", "less than", "up to" before a length open one end.</summary>
    private static Amount Bounded(Token[] tokens, int start, Amount amount)
    {
        var one = start > 0 ? tokens[start - 1].Word : string.Empty;
        var two = start > 1 ? $"{tokens[start - 2].Word} {one}" : string.Empty;
        return two switch
        {
            "more than" or "longer than" or "at least" => new Amount(amount.Min, amount.Max * 2),
            "less than" or "up to" or "at most" or "no more" or "fewer than" => new Amount(0, amount.Max),
            _ => one switch
            {
                "over" or "beyond" => new Amount(amount.Min, amount.Max * 2),
                "under" or "within" or "below" => new Amount(0, amount.Max),
                _ => amount,
            },
        };
    }

    /// <summary>"for weeks", "a matter of seconds": a plural without a number.</summary>
    private TimeMention? BareUnit(Token[] tokens, int at)
    {
        if (tokens[at].Word.Length < 4 || !tokens[at].Word.EndsWith('s') || Unit(tokens[at]) is not { } unit)
        {
            return null;
        }

        var most = unit switch { 1 or 60 => 30, 3600 => 12, Day => 6, 604800 => 7, 2592000 => 11, _ => 15 };
        return new TimeMention(new Amount(2 * unit, most * unit), null, at, at, false);
    }

    private TimeMention? Vague(Token[] tokens, int at)
    {
        var found = new List<Amount>();
        var length = _vague.Longest(tokens, at, found);
        return length == 0 ? null : new TimeMention(found[0], null, at, at + length - 1, found[0].Min > 1);
    }

    private double? Unit(Token token) =>
        token.Kind == TokenKind.Word && (_units.TryGetValue(token.Word, out var unit) || _units.TryGetValue(token.Stem, out unit)) ? unit : null;

    /// <summary>After a number, a word that is nearly a unit is that unit ("two wekks", "ten minuets").</summary>
    private double? MisspeltUnit(Token token) =>
        Unit(_unitSpelling.Correct([token with { Stem = WordForms.Stem(token.Word) }])[0]);

    private static bool Follows(Token[] tokens, int last, string first, string second) =>
        last + 2 < tokens.Length && tokens[last + 1].Word == first && tokens[last + 2].Word == second;

    private static string Timex(double number, double unit)
    {
        var count = number.ToString("0.###", CultureInfo.InvariantCulture);
        return unit switch
        {
            1 => $"PT{count}S",
            60 => $"PT{count}M",
            3600 => $"PT{count}H",
            Day => $"P{count}D",
            604800 => $"P{count}W",
            1209600 => $"P{(number * 2).ToString("0.###", CultureInfo.InvariantCulture)}W",
            2592000 => $"P{count}M",
            315360000 => $"P{(number * 10).ToString("0.###", CultureInfo.InvariantCulture)}Y",
            _ => $"P{count}Y",
        };
    }
}
