using System.Globalization;
using TwitchBot.Content.Examples;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>Gives each word of the examples a number; forms of a word and words that count as one share theirs.</summary>
internal sealed class WordIndex
{
    /// <summary>The number of words that no example has.</summary>
    public const int Unknown = 0;

    /// <summary>The number that stands for the beginning of a text.</summary>
    public const int Beginning = 1;

    /// <summary>Amounts count as one up to each of these: four hours of sleep are as few as five, eight as many as nine; then come years.</summary>
    private static readonly double[] AmountsUpTo = [0, 1, 3, 6, 9, 19, 99, 1899, 2100];

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _countsAs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _negations;
    private readonly HashSet<string> _turns;
    private readonly Dictionary<int, int[]> _senses = [];
    private int _last = Beginning;

    public WordIndex(AlikeWords words)
    {
        foreach (var (name, list) in words.Same)
        {
            foreach (var word in list)
            {
                _countsAs[word] = name;
            }
        }

        foreach (var (value, list) in words.Numbers)
        {
            foreach (var word in list)
            {
                _countsAs[word] = Amount(value);
            }
        }

        var sense = 0;
        foreach (var list in words.Senses.Values)
        {
            sense++;
            foreach (var word in list)
            {
                foreach (var token in Tokenizer.Split(word))
                {
                    var number = Add(token);
                    if (_senses.TryGetValue(number, out var senses))
                    {
                        if (senses[^1] != sense)
                        {
                            _senses[number] = [.. senses, sense];
                        }
                    }
                    else
                    {
                        _senses[number] = [sense];
                    }
                }
            }
        }

        _negations = words.Negation.ToHashSet(StringComparer.Ordinal);
        _turns = words.Turns.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads what <see cref="Write"/> wrote of the same words.</summary>
    public WordIndex(AlikeWords words, BinaryReader reader)
        : this(words)
    {
        for (var count = reader.ReadInt32(); count > 0; count--)
        {
            _words[reader.ReadString()] = reader.Read7BitEncodedInt();
        }
    }

    /// <summary>Writes the numbers of all words.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_words.Count);
        foreach (var (word, number) in _words)
        {
            writer.Write(word);
            writer.Write7BitEncodedInt(number);
        }
    }

    /// <summary>Whether a word turns what follows.</summary>
    public bool IsNegation(in Token token) => _negations.Contains(token.Word);

    /// <summary>Whether a word or mark ends what a negation turns.</summary>
    public bool IsTurn(in Token token) => token.Kind == TokenKind.Mark || _turns.Contains(token.Word);

    /// <summary>The number of a word; <see cref="Unknown"/> where no example has it.</summary>
    public int Find(in Token token) =>
        token.Kind == TokenKind.Number ? _words.GetValueOrDefault(AmountOf(token))
        : _words.TryGetValue(token.Word, out var number) ? number
        : _words.GetValueOrDefault(token.Stem);

    /// <summary>What kinds of thing a word says.</summary>
    public ReadOnlySpan<int> SensesOf(int word) => _senses.GetValueOrDefault(word);

    /// <summary>The number of a word, a new one where it is the first of its kind.</summary>
    public int Add(in Token token)
    {
        var text = token.Kind == TokenKind.Number ? AmountOf(token) : _countsAs.GetValueOrDefault(token.Word) ?? token.Stem;
        if (!_words.TryGetValue(text, out var number))
        {
            _words[text] = number = ++_last;
        }

        if (token.Kind == TokenKind.Word)
        {
            _words[token.Word] = number;
        }

        return number;
    }

    /// <summary>Makes words that count as one known, as far as one of them is.</summary>
    public void Complete()
    {
        foreach (var (word, name) in _countsAs)
        {
            if (_words.TryGetValue(name, out var number))
            {
                _words.TryAdd(word, number);
            }
        }
    }

    private static string AmountOf(in Token token) =>
        double.TryParse(token.Word, NumberStyles.Float | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? Amount(value) : token.Word;

    private static string Amount(double value)
    {
        var at = Array.FindIndex(AmountsUpTo, bound => value <= bound);
        return at switch { 0 => "#0", 1 => "#1", 2 => "#3", 3 => "#6", 4 => "#9", 5 => "#19", 6 => "#99", 8 => "#year", _ => "#more" };
    }
}
