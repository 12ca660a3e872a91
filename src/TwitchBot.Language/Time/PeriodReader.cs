using System.Globalization;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Reads stretches longer than a day: weekends, "last month", months, seasons, years.</summary>
internal sealed class PeriodReader
{
    private readonly PhraseTable<int> _months = new();
    private readonly PhraseTable<Amount> _seasons = new();
    private readonly HashSet<string> _introductions;
    private readonly HashSet<string> _weekends;
    private readonly HashSet<string>[] _thirds;

    public PeriodReader(TimeWords words)
    {
        foreach (var (name, month) in words.Calendar.Months)
        {
            _months.Add(name, month);
        }

        foreach (var (name, months) in words.Calendar.Seasons)
        {
            _seasons.Add(name, months);
        }

        HashSet<string> Single(string name) =>
            words.Cues.GetValueOrDefault(name, []).Select(phrase => phrase.Split(' ')).Select(phrase => phrase[^1] == "of" ? phrase[^2] : phrase[^1])
                .ToHashSet(StringComparer.Ordinal);
        _introductions = words.Cues.GetValueOrDefault("introduction", []).ToHashSet(StringComparer.Ordinal);
        _weekends = Single("weekend");
        _thirds = [Single("early"), Single("middle"), Single("late")];
    }

    public IEnumerable<string> Stems() => _months.Stems().Concat(_seasons.Stems());

    /// <summary>The stretch that starts at a token; null where none does.</summary>
    public Stretch? Read(Token[] tokens, int at, DateTime now)
    {
        if (Whole(tokens, at, now) is not { } period)
        {
            return null;
        }

        if (period.To - period.From < TimeSpan.FromDays(3) || Third(tokens, at) is not (var third and >= 0))
        {
            return period;
        }

        var step = (period.To - period.From) / 3;
        return period with { From = period.From + third * step, To = period.From + (third + 1) * step };
    }

    private Stretch? Whole(Token[] tokens, int at, DateTime now)
    {
        var word = tokens[at].Word;
        if (_weekends.Contains(word))
        {
            return Weekend(tokens, at, now);
        }

        if (word is "last" or "this" or "previous" && at + 1 < tokens.Length && Relative(tokens[at + 1].Word, word == "this" ? 0 : -1, now, at + 1) is { } relative)
        {
            return relative;
        }

        if (!IsIntroduced(tokens, at))
        {
            return null;
        }

        if (_months.Longest(tokens, at, out var month) is var length and > 0)
        {
            var last = at + length - 1;
            var year = last + 1 < tokens.Length && Year(tokens[last + 1], now) is { } told ? told : month <= now.Month ? now.Year : now.Year - 1;
            var from = new DateTime(year, month, 1);
            return new Stretch(from, from.AddMonths(1), last + 1 < tokens.Length && Year(tokens[last + 1], now) is not null ? last + 1 : last);
        }

        return Season(tokens, at, now) ?? (Year(tokens[at], now) is { } only ? new Stretch(new DateTime(only, 1, 1), new DateTime(only, 12, 31), at) : null);
    }

    private static Stretch Weekend(Token[] tokens, int at, DateTime now)
    {
        var saturday = now.Date.AddDays(-(((int)now.DayOfWeek + 1) % 7));
        var before = at + 2 < tokens.Length && tokens[at + 1].Word == "before" && tokens[at + 2].Word == "last";
        var from = (before ? saturday.AddDays(-7) : saturday) + now.TimeOfDay;
        return new Stretch(from, from.AddDays(1), before ? at + 2 : at);
    }

    private static Stretch? Relative(string unit, int shift, DateTime now, int last) => unit switch
    {
        "week" => now.Date.AddDays(-(((int)now.DayOfWeek + 6) % 7) + 7 * shift) is var monday ? new Stretch(monday, monday.AddDays(7), last) : null,
        "month" => new DateTime(now.Year, now.Month, 1).AddMonths(shift) is var first ? new Stretch(first, first.AddMonths(1), last) : null,
        "year" => new Stretch(new DateTime(now.Year + shift, 1, 1), new DateTime(now.Year + shift, 12, 31), last),
        _ => null,
    };

    private Stretch? Season(Token[] tokens, int at, DateTime now)
    {
        if (_seasons.Longest(tokens, at, out var months) is not (var length and > 0))
        {
            return null;
        }

        var from = new DateTime(now.Year, (int)months.Min, 1);
        var to = from.AddMonths((int)(months.Max - months.Min) + 1);
        while (from > now || (tokens[at - 1].Word == "last" && to > now))
        {
            (from, to) = (from.AddYears(-1), to.AddYears(-1));
        }

        return new Stretch(from, to < now ? to : now, at + length - 1);
    }

    /// <summary>Which third of a stretch is meant: "early", "mid", "the end of"; -1 where the whole.</summary>
    private int Third(Token[] tokens, int at)
    {
        var before = at - 1;
        while (before >= 0 && tokens[before].Word is "of" or "the" or "in")
        {
            before--;
        }

        return before < 0 ? -1 : Array.FindIndex(_thirds, third => third.Contains(tokens[before].Word));
    }

    private static int? Year(in Token token, DateTime now) =>
        token is { Kind: TokenKind.Number, Length: 4 } && int.TryParse(token.Word, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year > 1900 && year <= now.Year ? year : null;

    private bool IsIntroduced(Token[] tokens, int at) => at > 0 && _introductions.Contains(tokens[at - 1].Word);
}
