using System.Globalization;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Text;
using TwitchBot.Content.Wording;

namespace TwitchBot.Language.Time;

/// <summary>Reads the number at a place in the text: digits, words, ranges ("two or three", "10-12", "two, maybe three"), halves.</summary>
internal sealed class NumberReader
{
    private const double Hundred = 100;
    private const int LongestConnection = 4;

    private readonly PhraseTable<Amount> _words = new();
    private readonly PhraseTable<Amount> _halves = new();
    private readonly HashSet<string> _ones;
    private readonly HashSet<string> _connections;
    private readonly HashSet<string> _plainLinks;
    private readonly HashSet<string> _tensEndings;
    private readonly HashSet<string> _standsForTwitch;

    public NumberReader(TimeWords words)
    {
        foreach (var (word, amount) in words.Numbers)
        {
            _words.Add(word, amount);
        }

        foreach (var (tens, ten) in words.Numbers.Where(IsTens))
        {
            foreach (var (ones, one) in words.Numbers.Where(IsOnes))
            {
                _words.Add(tens + ones, new Amount(ten.Min + one.Min, ten.Max + one.Max));
            }
        }

        words.Each("number-ending", ending => AddEnding(words, ending));
        _plainLinks = words.Words("plain-links");
        _tensEndings = words.Words("tens-ending");
        _standsForTwitch = words.Words("one-twitch-before");
        _ones = words.Numbers.Where(IsOnes).Select(number => number.Key).ToHashSet(StringComparer.Ordinal);
        _connections = words.Words("range");
        _connections.UnionWith(words.Words("number-range"));
        words.Each("and-a-half", phrase => _halves.Add(phrase, new Amount(0.5, 0.5)));
        words.Each("and-a-bit", phrase => _halves.Add(phrase, new Amount(0, 0.5)));
    }

    public IEnumerable<string> Stems() => _words.Stems();

    public IEnumerable<string> Starts() => _words.Starts();

    /// <summary>The number or range that starts at a token.</summary>
    /// <returns>Its ends and how many tokens it takes; null where no number starts here.</returns>
    public (Amount Amount, int Length)? Read(Token[] tokens, int start)
    {
        if (Single(tokens, start) is not { } first)
        {
            return null;
        }

        if (start > 0 && first is { Length: 1, Amount: { Min: 1, Max: 1 } } && tokens[start].Kind == TokenKind.Word && _standsForTwitch.Contains(tokens[start - 1].Word))
        {
            // "each one? 5 seconds"
            return first;
        }

        var next = start + first.Length;
        while (next < tokens.Length && next - start - first.Length < LongestConnection && _connections.Contains(tokens[next].Word))
        {
            next++;
        }

        return next > start + first.Length && Single(tokens, next) is { } second && second.Amount.Max > first.Amount.Min
            ? (new Amount(first.Amount.Min, second.Amount.Max), next + second.Length - start)
            : first;
    }

    /// <summary>One number, not a range.</summary>
    public (Amount Amount, int Length)? Single(Token[] tokens, int start) =>
        UpToHundred(tokens, start) is not { } number ? null
        : number.Amount is { Min: Hundred, Max: Hundred } && tokens[start].Kind == TokenKind.Word ? WithTens(tokens, start, number.Length) : number;

    private (Amount Amount, int Length)? UpToHundred(Token[] tokens, int start)
    {
        if (start >= tokens.Length)
        {
            return null;
        }

        var isNumber = tokens[start].Kind == TokenKind.Number;
        if (isNumber && !(start + 1 < tokens.Length && tokens[start + 1].Word == "/"))
        {
            return Digits(tokens, start);
        }

        var length = _words.Longest(tokens, start, out var amount);
        if (length == 0)
        {
            return isNumber ? Digits(tokens, start) : null;
        }

        if (amount is { Min: >= 20 and <= 90 } && amount.Min == amount.Max && amount.Min % 10 == 0 && start + length < tokens.Length
            && _words.Longest(tokens, start + length, out var ones) == 1
            && _ones.Contains(tokens[start + length].Word))
        {
            (amount, length) = (new Amount(amount.Min + ones.Min, amount.Max + ones.Max), length + 1);
        }

        if (amount.Min % 10 == 0 && amount is { Min: >= 20 and <= 90 } && amount.Min == amount.Max && start + length < tokens.Length && _tensEndings.Contains(tokens[start + length].Word))
        {
            return (new Amount(amount.Min, amount.Min + 9), length + 1);
        }

        return WithHalf(tokens, start, amount, length);
    }

    /// <summary>"a hundred and twenty".</summary>
    private (Amount Amount, int Length) WithTens(Token[] tokens, int start, int length)
    {
        var next = start + length;
        next += next < tokens.Length && tokens[next].Kind == TokenKind.Word && _plainLinks.Contains(tokens[next].Word) ? 1 : 0;
        return next < tokens.Length && tokens[next].Kind == TokenKind.Word && UpToHundred(tokens, next) is { Amount: { Min: >= 2 and < Hundred } rest } tens && rest.Min == rest.Max
            ? (new Amount(Hundred + rest.Min, Hundred + rest.Max), next + tens.Length - start)
            : (new Amount(Hundred, Hundred), length);
    }

    /// <summary>"tenish", "fivish".</summary>
    private void AddEnding(TimeWords words, string ending)
    {
        foreach (var (word, amount) in words.Numbers.Where(number => number.Key.Length > 2 && !number.Key.Contains(' ', StringComparison.Ordinal)))
        {
            _words.Add(word + ending, amount);
            if (word.EndsWith('e'))
            {
                _words.Add(word[..^1] + ending, amount);
            }
        }
    }

    private static bool IsTens(KeyValuePair<string, Amount> number) => number.Value is { Min: >= 20 and <= 90 } value && value.Min == value.Max && value.Min % 10 == 0;

    /// <summary>The words for one to nine; "a" and "another" do not follow a ten.</summary>
    private static bool IsOnes(KeyValuePair<string, Amount> number) =>
        number.Value is { Min: >= 1 and <= 9 } value && value.Min == value.Max && value.Min % 1 == 0 && number.Key.Length > 2 && !number.Key.Contains(' ', StringComparison.Ordinal) && number.Key is not ("another" or "single");

    private (Amount Amount, int Length)? Digits(Token[] tokens, int start)
    {
        var text = tokens[start].Word;
        text = text.Contains(',', StringComparison.Ordinal) ? text.Replace(",", string.Empty, StringComparison.Ordinal) : text;
        if (!double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 1e9)
        {
            return null;
        }

        return DecimalComma(tokens, start, value) is { } half ? (new Amount(half, half), 3)
            : WithHalf(tokens, start, new Amount(value, value), 1);
    }

    /// <summary>"1,5": one and a half, where "4,5" is four to five.</summary>
    private static double? DecimalComma(Token[] tokens, int start, double whole) =>
        start + 2 < tokens.Length && tokens[start + 1] is { Word: "," } comma && comma.Start == tokens[start].End
        && tokens[start + 2] is { Kind: TokenKind.Number, Length: 1 } digit && digit.Start == comma.End
        && digit.Word[0] - '0' is var tenths && tenths != whole + 1
            ? whole + tenths / 10d
            : null;

    /// <summary>"two and a half", "3½", "1 1/2".</summary>
    private (Amount Amount, int Length) WithHalf(Token[] tokens, int start, Amount amount, int length)
    {
        var next = start + length;
        if (next < tokens.Length && _halves.Longest(tokens, next, out var half) is var taken and > 0)
        {
            return (new Amount(amount.Min + half.Min, amount.Max + half.Max), length + taken);
        }

        if (next < tokens.Length && tokens[next] is { Kind: TokenKind.Number, Word: "0.5" or "0.25" or "0.75" })
        {
            var part = double.Parse(tokens[next].Word, CultureInfo.InvariantCulture);
            return (new Amount(amount.Min + part, amount.Max + part), length + 1);
        }

        return next + 2 < tokens.Length && tokens[next].Word == "1" && tokens[next + 1].Word == "/" && tokens[next + 2].Word == "2"
            ? (new Amount(amount.Min + 0.5, amount.Max + 0.5), length + 3)
            : (amount, length);
    }
}
