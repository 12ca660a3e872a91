using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>What may follow a unit and change its number: "a minute or two", "a week and a half", "a month or so".</summary>
internal sealed class UnitTails
{
    private readonly PhraseTable<(Amount Number, bool IsAdded)> _tails = new();

    public UnitTails(TimeWords words)
    {
        foreach (var (phrase, amount) in words.Tails.Added)
        {
            _tails.Add(phrase, (amount, true));
        }

        foreach (var (phrase, amount) in words.Tails.Instead)
        {
            _tails.Add(phrase, (amount, false));
        }
    }

    public IEnumerable<string> Stems() => _tails.Stems();

    /// <summary>The number with what follows its unit taken in, and the last token of it; null where nothing of the kind follows.</summary>
    public (Amount Count, int Last)? Read(Token[] tokens, int at, Amount count)
    {
        if (at >= tokens.Length || _tails.Longest(tokens, at, out var tail) is not (var length and > 0))
        {
            return null;
        }

        var (number, isAdded) = tail;
        return isAdded
            ? (new Amount(count.Min + number.Min, count.Max + number.Max), at + length - 1)
            : (new Amount(count.Min, Math.Max(count.Max, number.Max)), at + length - 1);
    }
}
