namespace Microsoft.Recognizers.Text.Number;

/// <summary>English words for numbers.</summary>
internal static class EnglishNumbers
{
    private static readonly WordTable Small = new(new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0, ["nought"] = 0, ["naught"] = 0, ["one"] = 1, ["two"] = 2, ["three"] = 3, ["four"] = 4, ["five"] = 5,
        ["six"] = 6, ["seven"] = 7, ["eight"] = 8, ["nine"] = 9, ["ten"] = 10, ["eleven"] = 11, ["twelve"] = 12,
        ["thirteen"] = 13, ["fourteen"] = 14, ["fifteen"] = 15, ["sixteen"] = 16, ["seventeen"] = 17, ["eighteen"] = 18,
        ["nineteen"] = 19, ["twenty"] = 20, ["thirty"] = 30, ["forty"] = 40, ["fifty"] = 50, ["sixty"] = 60, ["seventy"] = 70,
        ["eighty"] = 80, ["ninety"] = 90,
    });

    private static readonly WordTable Scales = new(new(StringComparer.OrdinalIgnoreCase)
    {
        ["hundred"] = 100, ["hundreds"] = 100, ["thousand"] = 1000, ["thousands"] = 1000, ["lakh"] = 100_000, ["lakhs"] = 100_000,
        ["million"] = 1_000_000, ["millions"] = 1_000_000, ["mln"] = 1_000_000, ["crore"] = 10_000_000, ["crores"] = 10_000_000,
        ["billion"] = 1_000_000_000, ["billions"] = 1_000_000_000, ["bln"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000, ["trillions"] = 1_000_000_000_000, ["tln"] = 1_000_000_000_000,
    });

    // Letters behind digits: "10k". Case matters: "10m" are ten metres.
    private static readonly WordTable Suffixes = new(new(StringComparer.Ordinal)
    {
        ["k"] = 1000, ["K"] = 1000, ["M"] = 1_000_000, ["MM"] = 1_000_000, ["mil"] = 1_000_000,
        ["G"] = 1_000_000_000, ["b"] = 1_000_000_000, ["B"] = 1_000_000_000, ["T"] = 1_000_000_000_000,
    });

    private static readonly WordTable Ordinals = new(new(StringComparer.OrdinalIgnoreCase)
    {
        ["first"] = 1, ["second"] = 2, ["third"] = 3, ["fourth"] = 4, ["fifth"] = 5, ["sixth"] = 6, ["seventh"] = 7,
        ["eighth"] = 8, ["ninth"] = 9, ["nineth"] = 9, ["tenth"] = 10, ["eleventh"] = 11, ["twelfth"] = 12, ["thirteenth"] = 13,
        ["fourteenth"] = 14, ["fifteenth"] = 15, ["sixteenth"] = 16, ["seventeenth"] = 17, ["eighteenth"] = 18,
        ["nineteenth"] = 19, ["twentieth"] = 20, ["thirtieth"] = 30, ["fortieth"] = 40, ["fiftieth"] = 50, ["sixtieth"] = 60,
        ["seventieth"] = 70, ["eightieth"] = 80, ["ninetieth"] = 90,
    });

    private static readonly WordTable Dozens = new(new(StringComparer.OrdinalIgnoreCase)
    {
        ["dozen"] = 12, ["dozens"] = 12, ["doz"] = 12, ["dozs"] = 12, ["dz"] = 12, ["dzs"] = 12,
    });

    private static readonly WordTable Denominators = new(new(StringComparer.OrdinalIgnoreCase)
    {
        ["half"] = 2, ["halves"] = 2, ["quarter"] = 4, ["quarters"] = 4, ["hundredth"] = 100, ["hundredths"] = 100,
        ["thousandth"] = 1000, ["thousandths"] = 1000,
    });

    /// <summary>"zero" to "nineteen", and the tens up to "ninety".</summary>
    public static bool IsSmall(ReadOnlySpan<char> word, out decimal value) => Small.TryGet(word, out value);

    /// <summary>"hundred", "thousand" and up.</summary>
    public static bool IsScale(ReadOnlySpan<char> word, out decimal value) => Scales.TryGet(word, out value);

    /// <summary>All the words that numbers begin with, "a" and "half" aside.</summary>
    public static IEnumerable<string> FirstWords => Small.Words;

    /// <summary>Letters behind digits that multiply.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> letters, out decimal value) => Suffixes.TryGet(letters, out value);

    /// <summary>"first" to "nineteenth", and the tens up to "ninetieth".</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> word, out decimal value) => Ordinals.TryGet(word, out value);

    /// <summary>Words for twelve things.</summary>
    public static bool IsDozen(ReadOnlySpan<char> word) => Dozens.TryGet(word, out _);

    /// <summary>What a fraction divides by: "half", "third", "quarters", "tenths". "Second" is a time, not a half.</summary>
    public static bool IsDenominator(ReadOnlySpan<char> word, out decimal value)
    {
        if (Denominators.TryGet(word, out value))
            return true;
        var singular = word is [.., 's' or 'S'] ? word[..^1] : word;
        return Ordinals.TryGet(singular, out value) && value > 2;
    }

    /// <summary>Words and their numbers, looked up without copying the word.</summary>
    private sealed class WordTable
    {
        private readonly Dictionary<string, decimal> _words;
        private readonly Dictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> _lookup;

        public WordTable(Dictionary<string, decimal> words)
        {
            _words = words;
            _lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        }

        public IEnumerable<string> Words => _words.Keys;

        public bool TryGet(ReadOnlySpan<char> word, out decimal value) => _lookup.TryGetValue(word, out value);
    }
}
