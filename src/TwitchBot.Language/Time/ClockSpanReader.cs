using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Reads how long a twitch lasted from its beginning and end on the clock: "from two till half past", "8:10 to 8:25"; or from a stopwatch.</summary>
internal sealed class ClockSpanReader
{
    private const double HalfDay = 12;

    /// <summary>How many tokens may stand between the beginning and the end.</summary>
    private const int Reach = 6;

    private readonly ClockReader _clock;
    private readonly PhraseTable<bool> _from = new();
    private readonly PhraseTable<bool> _until = new();
    private readonly PhraseTable<bool> _timer = new();
    private readonly StartWords _starts;

    public ClockSpanReader(TimeParts parts)
    {
        var words = parts.Words;
        _clock = parts.Clock;
        words.Each("span-from", phrase => _from.Add(phrase, true));
        words.Each("span-until", phrase => _until.Add(phrase, true));
        words.Each("span-link", phrase => _until.Add(phrase, false));
        words.Each("timer", phrase => _timer.Add(phrase, true));
        _starts = new StartWords(_from.Starts().Concat(_clock.Starts()), []);
    }

    public IEnumerable<string> Stems() => _until.Stems().Concat(_timer.Stems());

    /// <summary>The length told so; null where none is.</summary>
    public TimeMention? Read(Token[] tokens)
    {
        bool? namesTimer = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!_starts.Has(tokens[i]))
            {
                continue;
            }

            if (Timed(tokens, i, ref namesTimer) is { } timed)
            {
                return timed;
            }

            var introduction = _from.Longest(tokens, i, out _);
            var at = introduction > 0 ? _clock.SkipIntroduction(tokens, i + introduction) : i;
            var certain = _clock.Read(tokens, at);
            if ((certain ?? (introduction > 0 ? _clock.Bare(tokens, at) : null)) is { } from && Until(tokens, from, certain is not null, introduction > 0) is var (to, last))
            {
                var hours = (to - from.Hours + 2 * HalfDay) % HalfDay;
                return hours > 0 ? new TimeMention(new Amount(hours * 3600, hours * 3600), null, i, last, false) : null;
            }
        }

        return null;
    }

    private (double Hours, int Last)? Until(Token[] tokens, ClockTime from, bool isCertain, bool isIntroduced)
    {
        var end = Math.Min(tokens.Length, from.Last + 1 + (isIntroduced ? Reach : 1));
        for (var i = from.Last + 1; i < end; i++)
        {
            if (_until.Longest(tokens, i, out var isClear) is not (var length and > 0))
            {
                continue;
            }

            var at = _clock.SkipIntroduction(tokens, i + length);
            if (_clock.Read(tokens, at) is { } time)
            {
                return (time.Hours, time.Last);
            }

            if (_clock.PartOfHour(tokens, at) is var (shift, taken))
            {
                return (Math.Floor(from.Hours) + shift, at + taken - 1);
            }

            if ((isCertain || isClear) && _clock.Bare(tokens, at) is { } hour)
            {
                return (hour.Hours, hour.Last);
            }
        }

        return null;
    }

    /// <summary>"00:07 on my phone timer".</summary>
    private TimeMention? Timed(Token[] tokens, int at, ref bool? namesTimer)
    {
        if (at + 2 >= tokens.Length || tokens[at + 1].Word != ":" || ClockReader.Plain(tokens[at]) is not { } minutes
            || tokens[at + 2] is not { Kind: TokenKind.Number, Length: 2 } || !double.TryParse(tokens[at + 2].Word, out var rest) || (tokens[at].Word != "00" && !(namesTimer ??= NamesTimer(tokens))))
        {
            return null;
        }

        var seconds = minutes * 60 + rest;
        return new TimeMention(new Amount(seconds, seconds), null, at, at + 2, false);
    }

    private bool NamesTimer(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (_timer.Longest(tokens, i, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }
}
