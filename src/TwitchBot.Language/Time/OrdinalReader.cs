using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>Reads which day, week or month of it this is: "week three", "day 4 of it", "today's the fifth day", "in its second month".</summary>
internal sealed class OrdinalReader
{
    private const int Highest = 100;

    /// <summary>How many words may stand between "today" and which day it is.</summary>
    private const int Reach = 3;

    private readonly NumberReader _numbers;
    private readonly UnitReader _units;
    private readonly PhraseTable<int> _ordinals = new();
    private readonly HashSet<string> _endings;
    private readonly HashSet<string> _names;
    private readonly HashSet<string> _now;
    private readonly HashSet<string> _between;
    private readonly HashSet<string> _before;
    private readonly PhraseTable<bool> _after = new();

    public OrdinalReader(TimeParts parts)
    {
        var words = parts.Words;
        (_numbers, _units) = (parts.Numbers, parts.Units);
        foreach (var (index, ordinal) in words.Cues.GetValueOrDefault("ordinals", []).Index())
        {
            _ordinals.Add(ordinal, index + 1);
        }

        _endings = words.Words("ordinal-ending");
        _names = words.Words("nth-units");
        _now = words.Words("nth-now");
        _between = words.Words("nth-between");
        _before = words.Words("nth-before");
        words.Each("nth-after", phrase => _after.Add(phrase, true));
    }

    public IEnumerable<string> Stems() => _ordinals.Stems();

    public IEnumerable<string> Starts() => _ordinals.Starts();

    /// <summary>Words that start one only as they stand.</summary>
    public IEnumerable<string> StartWords() => _now;

    /// <summary>The time since it began, from the last such unit that is over to the end of this one; null where none starts at a token.</summary>
    public TimeMention? Read(Token[] tokens, int at)
    {
        var start = at;
        if (_now.Contains(tokens[at].Word))
        {
            do
            {
                start++;
            }
            while (start < tokens.Length && start <= at + Reach && _between.Contains(tokens[start].Word));
        }

        return (UnitThenNumber(tokens, start) ?? OrdinalThenUnit(tokens, start)) is var (nth, unit, last) && IsClosed(tokens, last + 1)
            ? new TimeMention(new Amount((nth - 1) * unit, nth * unit), null, at, last, false, unit, new Amount(nth - 1, nth))
            : null;
    }

    /// <summary>"week 7"; not "this week 3 times".</summary>
    private (double Nth, double Unit, int Last)? UnitThenNumber(Token[] tokens, int at) =>
        UnitAt(tokens, at) is { } unit && IsIntroduced(tokens, at) && at + 1 < tokens.Length
        && (tokens[at + 1].Kind == TokenKind.Number || tokens[at + 1].Length > 2)
        && _numbers.Single(tokens, at + 1) is { Length: 1, Amount: { Min: >= 1 and <= Highest } nth } && nth.Min == nth.Max && nth.Min % 1 == 0
            ? (nth.Min, unit, at + 1)
            : null;

    /// <summary>"the fifth day", "in my 2nd month".</summary>
    private (double Nth, double Unit, int Last)? OrdinalThenUnit(Token[] tokens, int at)
    {
        if (at >= tokens.Length || !IsIntroduced(tokens, at))
        {
            return null;
        }

        var (nth, next) = _ordinals.Longest(tokens, at, out var named) is var length and > 0 ? (named, at + length)
            : at + 1 < tokens.Length && _endings.Contains(tokens[at + 1].Word) && _numbers.Single(tokens, at) is { Amount: { Min: >= 1 and <= Highest } number } ? ((int)number.Min, at + 2)
            : (0, 0);
        return nth > 0 && UnitAt(tokens, next) is { } unit ? (nth, unit, next) : null;
    }

    private bool IsIntroduced(Token[] tokens, int at) => at == 0 || tokens[at - 1].Kind == TokenKind.Mark || _between.Contains(tokens[at - 1].Word) || _before.Contains(tokens[at - 1].Word);

    /// <summary>"the third day I saw a doctor", "the first week of June" count something else.</summary>
    private bool IsClosed(Token[] tokens, int at) =>
        at >= tokens.Length || tokens[at] is { Kind: TokenKind.Mark, Word: not ("-" or "/" or ":") } || _after.Longest(tokens, at, out _) > 0;

    private double? UnitAt(Token[] tokens, int at) => at < tokens.Length && _names.Contains(tokens[at].Word) ? _units.Read(tokens[at]) : null;
}
