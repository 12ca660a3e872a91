using System.Globalization;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>A time on the clock.</summary>
/// <param name="Hours">Hours from midnight or noon, with the fraction of the minutes.</param>
/// <param name="IsAfternoon">Whether it is after noon; null where it does not say.</param>
/// <param name="Last">The last token it was read from.</param>
internal readonly record struct ClockTime(double Hours, bool? IsAfternoon, int Last);

/// <summary>Reads times on the clock: "3pm", "10:30", "half past eight", "eight o'clock", "11 last night".</summary>
internal sealed class ClockReader
{
    private const int LongestIntroduction = 5;

    private readonly PhraseTable<double> _before = new();
    private readonly PhraseTable<bool?> _after = new();
    private readonly PhraseTable<bool> _day = new();
    private readonly PhraseTable<double> _minutes = new();
    private readonly PhraseTable<double> _named = new();
    private readonly HashSet<string> _to;
    private readonly HashSet<string> _past;
    private readonly HashSet<string> _introductions;
    private readonly NumberReader _numbers;
    private readonly UnitReader _units;

    public ClockReader(TimeWords words, NumberReader numbers, UnitReader units)
    {
        (_numbers, _units) = (numbers, units);
        foreach (var (name, hours) in words.Calendar.DayParts.Where(part => part.Value.Min == part.Value.Max))
        {
            _named.Add(name, hours.Min);
        }

        _to = words.Words("clock-to");
        _past = words.Words("clock-past");
        _introductions = words.Words("clock-introduction");
        words.Each("clock-minutes", phrase => _minutes.Add(phrase, _numbers.Single(Tokenizer.Split(phrase), 0)?.Amount.Min ?? 0));
        words.Each("half-past", phrase => _before.Add(phrase, 0.5));
        words.Each("quarter-past", phrase => _before.Add(phrase, 0.25));
        words.Each("quarter-to", phrase => _before.Add(phrase, -0.25));
        words.Each("oclock", phrase => _after.Add(phrase, null));
        words.Each("am", phrase => _after.Add(phrase, false));
        words.Each("pm", phrase => _after.Add(phrase, true));
        words.Each("clock-day", phrase => _day.Add(phrase, true));
    }

    public IEnumerable<string> Starts() => _before.Starts().Concat(_minutes.Starts()).Concat(_numbers.Starts());

    /// <summary>The whole hour a token says by itself.</summary>
    public static double? Plain(in Token token) =>
        token.Kind == TokenKind.Number && double.TryParse(token.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) && hour <= 24 ? hour : null;

    /// <summary>The part of an hour that "half past", "twenty past" or "ten to" without an hour names; null where none starts at a token.</summary>
    public (double Hours, int Length)? PartOfHour(Token[] tokens, int at)
    {
        if (_before.Longest(tokens, at, out var shift) is var length and > 0)
        {
            return (shift < 0 ? 1 + shift : shift, length);
        }

        var link = at + _minutes.Longest(tokens, at, out var minutes);
        return link == at || link >= tokens.Length ? null
            : _past.Contains(tokens[link].Word) ? (minutes / 60, link + 1 - at)
            : _to.Contains(tokens[link].Word) ? (1 - minutes / 60, link + 1 - at) : null;
    }

    /// <summary>A whole hour without anything that makes it a time on the clock: the "two" of "from two till three", "noon".</summary>
    public ClockTime? Bare(Token[] tokens, int at) =>
        _named.Longest(tokens, at, out var named) is var length and > 0 ? new ClockTime(named, null, at + length - 1)
        : _numbers.Single(tokens, at) is { Amount: { Min: >= 1 and <= 24 } hour } number && hour.Min == hour.Max && hour.Min % 1 == 0 && !CountsUnits(tokens, at + number.Length)
            ? new ClockTime(hour.Min, null, at + number.Length - 1)
            : null;

    /// <summary>Skips the words that introduce a time on the clock.</summary>
    public int SkipIntroduction(Token[] tokens, int at)
    {
        var latest = Math.Min(tokens.Length, at + LongestIntroduction);
        while (at < latest && _introductions.Contains(tokens[at].Word))
        {
            at++;
        }

        return at;
    }

    /// <summary>The time that starts at a token; null where none does.</summary>
    public ClockTime? Read(Token[] tokens, int at)
    {
        if (at < tokens.Length && MinutesFrom(tokens, at) is { } counted)
        {
            return counted;
        }

        var shiftLength = _before.Longest(tokens, at, out var shift);
        var hourAt = at + shiftLength;
        if (hourAt >= tokens.Length || tokens[hourAt] is { Kind: TokenKind.Word, Length: < 3 } || _numbers.Single(tokens, hourAt) is not { Amount: { Min: >= 0 and <= 24 } hours } number || hours.Min != hours.Max)
        {
            return null;
        }

        var last = hourAt + number.Length - 1;
        var hour = WithMinutes(tokens[hourAt], hours.Min) + shift;
        var certain = shiftLength > 0;
        if (last + 2 < tokens.Length && tokens[last + 1].Word == ":" && tokens[last + 2] is { Kind: TokenKind.Number, Length: 2 } minutes)
        {
            hour += double.Parse(minutes.Word, CultureInfo.InvariantCulture) / 60;
            (last, certain) = (last + 2, true);
        }

        if (last + 1 < tokens.Length && _after.Longest(tokens, last + 1, out var afternoon) is var length and > 0)
        {
            return new ClockTime(afternoon == false && hour >= 12 ? hour - 12 : hour, afternoon, last + length);
        }

        return certain || (last + 1 < tokens.Length && _day.Longest(tokens, last + 1, out _) > 0) ? new ClockTime(hour, null, last) : null;
    }

    /// <summary>"ten to nine", "twenty past eight"; the first only where something shows that it is no range.</summary>
    private ClockTime? MinutesFrom(Token[] tokens, int at)
    {
        var length = _minutes.Longest(tokens, at, out var minutes);
        var link = at + length;
        if (length == 0 || link + 1 >= tokens.Length || Bare(tokens, link + 1) is not { } hour)
        {
            return null;
        }

        var (isTo, isPast) = (_to.Contains(tokens[link].Word), _past.Contains(tokens[link].Word));
        bool? afternoon = null;
        var marked = _after.Longest(tokens, hour.Last + 1, out afternoon);
        var isShown = marked > 0 || (at > 0 && _introductions.Contains(tokens[at - 1].Word)) || _day.Longest(tokens, hour.Last + 1, out _) > 0;
        return isPast || (isTo && isShown)
            ? new ClockTime(hour.Hours + (isPast ? minutes : -minutes) / 60, afternoon, hour.Last + marked)
            : null;
    }

    /// <summary>"8.10" for ten past eight.</summary>
    private static double WithMinutes(in Token token, double hour) =>
        token.Kind == TokenKind.Number && token.Word.IndexOf('.', StringComparison.Ordinal) is var point and > 0 && token.Word.Length == point + 3
            ? Math.Floor(hour) + (hour - Math.Floor(hour)) * 100 / 60
            : hour;

    private bool CountsUnits(Token[] tokens, int at) => at < tokens.Length && (_units.Read(tokens[at]) ?? _units.ReadMisspelt(tokens[at], false)) is not null;
}
