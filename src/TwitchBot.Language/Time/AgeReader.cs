using TwitchBot.Content.Text;

namespace TwitchBot.Language.Time;

/// <summary>An age told in a message.</summary>
/// <param name="Years">It.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="IsPast">Whether it is an age they once had ("I was 14").</param>
internal readonly record struct ToldAge(double Years, int First, int Last, bool IsPast);

/// <summary>Reads ages without a unit: "I'm 34", "she's 6", "34M", "a 7yo", "in my thirties".</summary>
internal sealed class AgeReader
{
    private const double Oldest = 110;

    private readonly NumberReader _numbers;
    private readonly PhraseTable<bool> _before = new();
    private readonly PhraseTable<double> _decades = new();
    private readonly HashSet<string> _next;
    private readonly HashSet<string> _glued;
    private readonly HashSet<string> _whose;
    private readonly HashSet<string> _plural;
    private readonly HashSet<string> _person;
    private readonly UnitReader _units;

    public AgeReader(TimeParts parts)
    {
        var words = parts.Words;
        (_numbers, _units) = (parts.Numbers, parts.Units);
        words.Each("age-before", phrase => _before.Add(phrase, false));
        words.Each("age-was", phrase => _before.Add(phrase, true));
        foreach (var (decade, years) in words.Numbers.Where(number => number.Value.Min is >= 20 and <= 90 && number.Value.Min == number.Value.Max))
        {
            _decades.Add(decade.EndsWith('y') ? decade[..^1] + "ies" : decade + "s", years.Min);
        }

        _next = words.Words("age-next");
        _glued = words.Words("age-glued");
        _whose = words.Words("age-whose");
        _plural = words.Words("age-plural");
        _person = words.Words("age-person");
    }

    public IEnumerable<string> Stems() => _before.Stems().Concat(_decades.Stems());

    /// <summary>A bare number that "now" makes an age, beside one they once had: "I was 50. 53 now".</summary>
    public double? Now(Token[] tokens)
    {
        for (var i = 1; i + 1 < tokens.Length; i++)
        {
            if (tokens[i - 1].Kind == TokenKind.Mark && _numbers.Single(tokens, i) is { Amount: { Min: >= 2 and <= Oldest } years } number && years.Min == years.Max
                && i + number.Length < tokens.Length && _next.Contains(tokens[i + number.Length].Word))
            {
                return years.Min;
            }
        }

        return null;
    }

    /// <summary>The age that starts at a token; null where none does.</summary>
    public ToldAge? Read(Token[] tokens, int at) =>
        Glued(tokens, at) ?? (_whose.Contains(tokens[at].Word) && at + 1 < tokens.Length ? Decade(tokens, at + 1) : After(tokens, at));

    /// <summary>"I'm 34", "aged 34": the number must not count something that follows.</summary>
    private ToldAge? After(Token[] tokens, int at)
    {
        var length = _before.Longest(tokens, at, out var isPast);
        if (length == 0 || _numbers.Single(tokens, at + length) is not { Amount: { Min: >= 1 and <= Oldest } years } number || years.Min != years.Max
            || tokens[at + length].Kind == TokenKind.Word && years.Min < 2)
        {
            return null;
        }

        var next = at + length + number.Length;
        return next >= tokens.Length || tokens[next].Kind != TokenKind.Word || _next.Contains(tokens[next].Word)
            ? new ToldAge(years.Min, at + length, next - 1, isPast)
            : null;
    }

    /// <summary>"a 7yo"; "34M" and "34f" only where a message begins with them; "34yr" only of somebody: "2yrs" alone is how long.</summary>
    private ToldAge? Glued(Token[] tokens, int at) =>
        tokens[at].Kind == TokenKind.Number && at + 1 < tokens.Length && tokens[at + 1].Start == tokens[at].End && _glued.Contains(tokens[at + 1].Word)
        && (_units.Read(tokens[at + 1]) is null || (at + 2 < tokens.Length && _person.Contains(tokens[at + 2].Word)) || tokens[at + 1].Length == 1)
        && (tokens[at + 1].Length > 1 || (at == 0 && at + 2 < tokens.Length && tokens[at + 2].Kind == TokenKind.Mark))
        && _numbers.Single(tokens, at) is { Amount: { Min: >= 1 and <= Oldest } years }
            ? new ToldAge(years.Min, at, at + 1, false)
            : null;

    /// <summary>"my thirties", "his 30s".</summary>
    private ToldAge? Decade(Token[] tokens, int at)
    {
        if (_decades.Longest(tokens, at, out var years) is var length and > 0)
        {
            return new ToldAge(years, at, at + length - 1, false);
        }

        return tokens[at].Kind == TokenKind.Number && at + 1 < tokens.Length && _plural.Contains(tokens[at + 1].Word)
            && _numbers.Single(tokens, at) is { Amount: { Min: >= 20 and <= 90 } decade } && decade.Min % 10 == 0
            ? new ToldAge(decade.Min, at, at + 1, false)
            : null;
    }
}
