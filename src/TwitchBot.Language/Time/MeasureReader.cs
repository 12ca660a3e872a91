using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Reads lengths counted in things that last about so long: "three heartbeats", "half a song", "a breath or two", "the time it takes to sneeze".</summary>
internal sealed class MeasureReader
{
    private readonly NumberReader _numbers;
    private readonly UnitTails _tails;
    private readonly PhraseTable<Amount> _measures = new();
    private readonly PhraseTable<bool> _acts = new();
    private readonly HashSet<string> _fillers;

    public MeasureReader(TimeWords words, NumberReader numbers, UnitTails tails)
    {
        (_numbers, _tails) = (numbers, tails);
        _fillers = words.Words("filler");
        words.Each("measure-acts", phrase => _acts.Add(phrase, true));
        foreach (var (thing, seconds) in words.Measures)
        {
            _measures.Add(thing, seconds);
        }
    }

    public IEnumerable<string> Stems() => _measures.Stems();

    public IEnumerable<string> Starts() => _acts.Starts();

    /// <summary>The length that starts at a token; null where none does.</summary>
    public TimeMention? Read(Token[] tokens, int at)
    {
        var acts = _acts.Longest(tokens, at, out _);
        if ((acts > 0 ? (new Amount(1, 1), acts) : _numbers.Read(tokens, at)) is not (var told, var taken))
        {
            return null;
        }

        var thing = at + taken;
        while (thing < tokens.Length && _fillers.Contains(tokens[thing].Word))
        {
            thing++;
        }

        if (_measures.Longest(tokens, thing, out var seconds) is not (var length and > 0))
        {
            return null;
        }

        var (count, last) = _tails.Read(tokens, thing + length, told) ?? (told, thing + length - 1);
        return new TimeMention(new Amount(count.Min * seconds.Min, count.Max * seconds.Max), null, at, last, false, IsMeasure: true);
    }
}
