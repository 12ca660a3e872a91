using System.Globalization;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Reads the number at a place in the text: digits, words, ranges ("two or three", "10-12"), halves.</summary>
internal sealed class NumberReader
{
    private readonly PhraseTable<Amount> _words = new();

    public NumberReader(TimeWords words)
    {
        foreach (var (word, amount) in words.Numbers)
        {
            _words.Add(word, amount);
        }
    }

    public IEnumerable<string> Stems() => _words.Stems();

    /// <summary>The number or range that starts at a token.</summary>
    /// <returns>Its ends and how many tokens it takes; null where no number starts here.</returns>
    public (Amount Amount, int Length)? Read(Token[] tokens, int start)
    {
        if (Single(tokens, start) is not { } first)
        {
            return null;
        }

        var next = start + first.Length;
        if (next < tokens.Length && IsRangeWord(tokens[next].Word) && next + 1 < tokens.Length
            && Single(tokens, next + 1) is { } second && second.Amount.Max >= first.Amount.Min)
        {
            return (new Amount(first.Amount.Min, second.Amount.Max), first.Length + 1 + second.Length);
        }

        return first;
    }

    private static bool IsRangeWord(string word) => word is "-" or "to" or "or" or "and" or "till" or "until" or "/";

    private (Amount Amount, int Length)? Single(Token[] tokens, int start)
    {
        if (start >= tokens.Length)
        {
            return null;
        }

        if (tokens[start].Kind == TokenKind.Number)
        {
            return Digits(tokens, start);
        }

        var found = new List<Amount>();
        var length = _words.Longest(tokens, start, found);
        if (length == 0)
        {
            return null;
        }

        var amount = found[0];
        if (start + length < tokens.Length && amount is { Min: >= 20 and <= 90 } && amount.Min == amount.Max && amount.Min % 10 == 0)
        {
            found.Clear();
            var ones = _words.Longest(tokens, start + length, found);
            if (ones == 1 && found[0] is { Min: >= 1 and <= 9 } unit && unit.Min == unit.Max && tokens[start + length].Word is not ("a" or "an"))
            {
                return (new Amount(amount.Min + unit.Min, amount.Max + unit.Max), length + 1);
            }
        }

        return (amount, length);
    }

    private static (Amount Amount, int Length)? Digits(Token[] tokens, int start)
    {
        var text = tokens[start].Word.Replace(",", string.Empty, StringComparison.Ordinal);
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 1e9)
        {
            return null;
        }

        var half = start + 3 < tokens.Length && tokens[start + 1].Word == "and" && tokens[start + 2].Word == "a" && tokens[start + 3].Word == "half";
        return half ? (new Amount(value + 0.5, value + 0.5), 4) : (new Amount(value, value), 1);
    }
}
