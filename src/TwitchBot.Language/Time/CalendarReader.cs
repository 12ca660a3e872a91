using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Reads a moment in the past and counts back to it: "since Monday", "in early March", "eight o'clock yesterday evening".</summary>
internal sealed class CalendarReader
{
    private const double Day = 86400;

    /// <summary>How far after its day a time on the clock may stand: "this morning when I woke, half six".</summary>
    private const int ClockReach = 6;

    private readonly DayReader _days;
    private readonly ClockReader _clock;
    private readonly PeriodReader _periods;
    private readonly ShiftedDayReader _shifted;
    private readonly AnniversaryReader _anniversaries;
    private readonly PhraseTable<Amount> _parts = new();
    private readonly HashSet<string> _dayLinks;
    private readonly HashSet<string> _clockLinks;
    private readonly HashSet<string> _this;
    private readonly HashSet<string> _last;
    private readonly HashSet<string> _sinceWhen;

    public CalendarReader(TimeParts parts)
    {
        var words = parts.Words;
        _days = new DayReader(parts);
        _clock = parts.Clock;
        _periods = new PeriodReader(parts);
        _shifted = new ShiftedDayReader(parts, _days);
        _anniversaries = new AnniversaryReader(parts);
        _dayLinks = words.Words("day-link");
        _clockLinks = words.Words("clock-link");
        _this = words.Words("this");
        _last = words.Words("last");
        _sinceWhen = words.Words("part-introduction");
        foreach (var (name, hours) in words.Calendar.DayParts)
        {
            _parts.Add(name, hours);
        }
    }

    public IEnumerable<string> Stems() => _days.Stems().Concat(_periods.Stems()).Concat(_parts.Stems());

    public IEnumerable<string> Starts() => _days.Starts().Concat(_clock.Starts()).Concat(_periods.Starts()).Concat(_parts.Starts());

    /// <summary>Words that start a moment only as they stand.</summary>
    public IEnumerable<string> StartWords() => _periods.StartWords();

    /// <summary>A day counted from another one, or a decade, as the time since then; null where none starts at a token.</summary>
    public TimeMention? ReadShifted(Token[] tokens, int at, DateTime now) =>
        _anniversaries.Read(tokens, at, now) is { } anniversary ? Ago(anniversary, at, now)
        : _shifted.Read(tokens, at, now) is { } day ? Ago(WithClock(tokens, WithPart(tokens, day), now), at, now)
        : _periods.Decade(tokens, at, now) is { } decade ? Ago(decade, at, now) : null;

    /// <summary>The moment that starts at a token, as the time since then; null where none does.</summary>
    public TimeMention? Read(Token[] tokens, int at, DateTime now)
    {
        if (tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            return null;
        }

        if (_days.Read(tokens, at, now) is { } day)
        {
            return Ago(WithClock(tokens, WithPart(tokens, day), now), at, now);
        }

        if (_clock.Read(tokens, at) is { } clock)
        {
            return Ago(OnDay(tokens, clock, now), at, now);
        }

        return PartOfDay(tokens, at, now) is { } part ? Ago(part, at, now)
            : _periods.Read(tokens, at, now) is { } period ? Ago(period, at, now) : null;
    }

    private static TimeMention Ago(Stretch stretch, int first, DateTime now)
    {
        if (stretch.IsDay && stretch.From.Date < now.Date)
        {
            var days = (now.Date - stretch.From.Date).TotalSeconds;
            return new TimeMention(new Amount(days, days), null, first, stretch.Last, true);
        }

        if (stretch.To <= now.Date && stretch.To - stretch.From > TimeSpan.FromDays(1) && stretch.From.TimeOfDay == TimeSpan.Zero && stretch.To.TimeOfDay == TimeSpan.Zero)
        {
            // Days count as wholes: from the last day of December on, as from December's first.
            return new TimeMention(new Amount((now.Date - stretch.To).TotalSeconds + Day, (now.Date - stretch.From).TotalSeconds), null, first, stretch.Last, true);
        }

        var min = Math.Max(0, (now - stretch.To).TotalSeconds);
        return new TimeMention(new Amount(min, Math.Max(min, (now - stretch.From).TotalSeconds)), null, first, stretch.Last, true);
    }

    /// <summary>"yesterday evening".</summary>
    private Stretch WithPart(Token[] tokens, Stretch day)
    {
        var at = Skip(tokens, day.Last + 1, _dayLinks);
        return day.IsDay && at < tokens.Length && _parts.Longest(tokens, at, out var hours) is var length and > 0
            ? new Stretch(day.From.Date.AddHours(hours.Min), day.From.Date.AddHours(hours.Max), at + length - 1)
            : day;
    }

    /// <summary>"this morning around 7".</summary>
    private Stretch WithClock(Token[] tokens, Stretch day, DateTime now)
    {
        for (var i = day.Last + 1; i < tokens.Length && i <= day.Last + ClockReach && tokens[i].Word is not ("." or "!" or "?" or ";" or "\n"); i++)
        {
            if (_clock.Read(tokens, i) is { } clock)
            {
                return Placed(clock, day, now) with { Last = clock.Last };
            }
        }

        var at = Skip(tokens, day.Last + 1, _clockLinks);
        return at > day.Last + 1 && at < tokens.Length && tokens[at - 1].Kind == TokenKind.Word && _clock.Bare(tokens, at) is { Last: var end } && end == at && ClockReader.Plain(tokens[at]) is { } hour
            ? Placed(new ClockTime(hour, hour <= 12 ? null : false, at), day, now)
            : day;
    }

    /// <summary>A clock time with the day it belongs to: "3pm yesterday", "half past eight last night"; the latest such time without one.</summary>
    private Stretch OnDay(Token[] tokens, ClockTime clock, DateTime now)
    {
        var at = Skip(tokens, clock.Last + 1, _dayLinks);
        if (at < tokens.Length && _days.Read(tokens, at, now) is { } day)
        {
            return Placed(clock, WithPart(tokens, day), now);
        }

        if (at < tokens.Length && PartOfDay(tokens, at, now) is { } part)
        {
            return Placed(clock, part, now);
        }

        var today = now.Date.AddHours(clock.Hours + (clock.IsAfternoon == true && clock.Hours < 12 ? 12 : 0));
        var then = today <= now ? today : today.AddDays(-1);
        return new Stretch(then, then, clock.Last);
    }

    private static Stretch Placed(ClockTime clock, Stretch day, DateTime now)
    {
        var last = Math.Max(clock.Last, day.Last);
        DateTime[] candidates = [day.From.Date.AddHours(clock.Hours), day.From.Date.AddHours(clock.Hours + 12), day.From.Date.AddHours(clock.Hours + 24)];
        if (clock.IsAfternoon is { } afternoon && clock.Hours < 12)
        {
            var then = candidates[afternoon ? 1 : 0];
            return new Stretch(then, then, last);
        }

        foreach (var candidate in candidates)
        {
            if (candidate >= day.From && candidate <= day.To && candidate <= now)
            {
                return new Stretch(candidate, candidate, last);
            }
        }

        return candidates[0] <= now ? new Stretch(candidates[0], candidates[0], last) : day with { Last = last };
    }

    /// <summary>"this morning", "last night", "lunchtime yesterday", "midnight".</summary>
    private Stretch? PartOfDay(Token[] tokens, int at, DateTime now)
    {
        var determined = _this.Contains(tokens[at].Word) || _last.Contains(tokens[at].Word);
        var partAt = determined ? at + 1 : at;
        if (partAt >= tokens.Length || _parts.Longest(tokens, partAt, out var hours) is not (var length and > 0))
        {
            return null;
        }

        var last = partAt + length - 1;
        if (_days.Read(tokens, Math.Min(last + 1, tokens.Length - 1), now) is { IsDay: true } day && last + 1 < tokens.Length)
        {
            return new Stretch(day.From.Date.AddHours(hours.Min), day.From.Date.AddHours(hours.Max), day.Last);
        }

        var introduced = at > 0 && _sinceWhen.Contains(tokens[at - 1].Word);
        var isMoment = at == 0 && hours.Min == hours.Max;
        if (!determined && !introduced && !isMoment)
        {
            return null;
        }

        var date = _last.Contains(tokens[at].Word) || now.Date.AddHours(hours.Min) > now ? now.Date.AddDays(-1) : now.Date;
        var stretch = new Stretch(date.AddHours(hours.Min), date.AddHours(hours.Max), last);
        return WithClock(tokens, stretch.To > now ? stretch with { To = now } : stretch, now);
    }

    private static int Skip(Token[] tokens, int at, HashSet<string> words)
    {
        while (at < tokens.Length && words.Contains(tokens[at].Word))
        {
            at++;
        }

        return at;
    }
}
