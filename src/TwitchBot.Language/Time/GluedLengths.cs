using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Lengths written as one word: "threeweeks", "tensecs".</summary>
internal sealed class GluedLengths
{
    private const int ShortestPart = 3;

    private readonly Dictionary<string, (Amount Count, double Unit)> _byWord = new(StringComparer.Ordinal);

    public GluedLengths(TimeWords words)
    {
        foreach (var (number, amount) in words.Numbers.Where(number => IsPart(number.Key)))
        {
            foreach (var (unit, seconds) in words.Units.Where(unit => IsPart(unit.Key)))
            {
                _byWord[number + unit] = (amount, seconds);
                _byWord[number + unit + "s"] = (amount, seconds);
            }
        }
    }

    /// <summary>The number and the seconds of the unit; null where the word is no such length.</summary>
    public (Amount Count, double Unit)? Read(in Token token) =>
        token.Kind == TokenKind.Word && token.Length >= 2 * ShortestPart && _byWord.TryGetValue(token.Word, out var found) ? found : null;

    /// <summary>All such words.</summary>
    public IEnumerable<string> Words => _byWord.Keys;

    private static bool IsPart(string word) => word.Length >= ShortestPart && !word.Contains(' ', StringComparison.Ordinal);
}
