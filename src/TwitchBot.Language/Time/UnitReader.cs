using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Reads units of time, misspelt ones too where a number stands before them.</summary>
internal sealed class UnitReader
{
    private const int ShortestMisspelt = 3;
    private const int ShortestTarget = 4;

    /// <summary>After a one, a shorter word is a unit only where its letters are.</summary>
    private const int ShortestSwapped = 4;
    private const int ShortestAfterOne = 6;

    private readonly Dictionary<string, double> _byWord = new(StringComparer.Ordinal);
    private readonly List<(string Word, double Seconds)> _targets = [];
    private readonly HashSet<string> _neverMeant;

    public UnitReader(TimeWords words)
    {
        foreach (var (word, seconds) in words.Units)
        {
            _byWord[WordForms.Stem(word)] = seconds;
            _byWord[word] = seconds;
            if (word.Length >= ShortestTarget)
            {
                _targets.Add((word, seconds));
                _targets.Add((word + "s", seconds));
            }
        }

        _neverMeant = words.Cues.GetValueOrDefault("not-units", []).ToHashSet(StringComparer.Ordinal);
    }

    public IEnumerable<string> Stems() => _byWord.Keys;

    /// <summary>The seconds of a unit; null where the token is none.</summary>
    public double? Read(in Token token) =>
        token.Kind == TokenKind.Word
        && (_byWord.TryGetValue(token.Word, out var seconds) || _byWord.TryGetValue(token.Stem, out seconds)) ? seconds : null;

    /// <summary>The unit a misspelt word was meant to be ("minuets", "dais").</summary>
    /// <param name="token">The word after a number.</param>
    /// <param name="isOne">Whether the number is one: "a weak arm" is no week.</param>
    public double? ReadMisspelt(in Token token, bool isOne)
    {
        var word = token.Word;
        if (token.Kind != TokenKind.Word || word.Length < (isOne ? ShortestSwapped : ShortestMisspelt) || word.Length > 12 || _neverMeant.Contains(word))
        {
            return null;
        }

        var allowed = word.Length >= 6 ? 2 : 1;
        foreach (var (target, seconds) in _targets)
        {
            if (isOne && word.Length < ShortestAfterOne && !word.Order().SequenceEqual(target.Order()))
            {
                continue;
            }

            if (target[0] == word[0] && Math.Abs(target.Length - word.Length) <= allowed && Spelling.Distance(word, target, allowed) <= allowed)
            {
                return seconds;
            }
        }

        return null;
    }
}
