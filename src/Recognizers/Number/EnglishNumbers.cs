using System.Globalization;
using Microsoft.Recognizers.Text.Tokens;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>English words for numbers.</summary>
internal static class EnglishNumbers
{
    /// <summary>The words for small numbers, each with its number behind it.</summary>
    public const string SmallNumbers =
        "zero 0 nought 0 naught 0 one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 "
        + "thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 "
        + "sixty 60 seventy 70 eighty 80 ninety 90";

    /// <summary>The words for positions, each with its number behind it.</summary>
    public const string Positions =
        "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 nineth 9 tenth 10 eleventh 11 twelfth 12 "
        + "thirteenth 13 fourteenth 14 fifteenth 15 sixteenth 16 seventeenth 17 eighteenth 18 nineteenth 19 twentieth 20 thirtieth 30 "
        + "fortieth 40 fiftieth 50 sixtieth 60 seventieth 70 eightieth 80 ninetieth 90";

    private static readonly WordTable<decimal> Small = Table(SmallNumbers);

    private static readonly WordTable<decimal> Scales = Table(
        "hundred 100 hundreds 100 thousand 1000 thousands 1000 lakh 100000 lakhs 100000 million 1000000 millions 1000000 mln 1000000 "
        + "crore 10000000 crores 10000000 billion 1000000000 billions 1000000000 bln 1000000000 "
        + "trillion 1000000000000 trillions 1000000000000 tln 1000000000000");

    // Letters behind digits: "10k". Case matters: "10m" are ten metres.
    private static readonly WordTable<decimal> Suffixes = Table(
        "k 1000 K 1000 M 1000000 MM 1000000 mil 1000000 G 1000000000 b 1000000000 B 1000000000 T 1000000000000",
        StringComparison.Ordinal);

    private static readonly WordTable<decimal> Ordinals = Table(Positions);

    private static readonly WordTable<decimal> Dozens = Table("dozen 12 dozens 12 doz 12 dozs 12 dz 12 dzs 12");

    private static readonly WordTable<decimal> Denominators = Table(
        "half 2 halves 2 quarter 4 quarters 4 hundredth 100 hundredths 100 thousandth 1000 thousandths 1000");

    /// <summary>"zero" to "nineteen", and the tens up to "ninety".</summary>
    public static bool IsSmall(ReadOnlySpan<char> word, out decimal value) => Small.TryGet(word, out value);

    /// <summary>"hundred", "thousand" and up.</summary>
    public static bool IsScale(ReadOnlySpan<char> word, out decimal value) => Scales.TryGet(word, out value);

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

    private static WordTable<decimal> Table(string words, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        var table = new WordTable<decimal>(comparison);
        var parts = words.Split(' ');
        for (var i = 0; i < parts.Length; i += 2)
            table[parts[i]] = decimal.Parse(parts[i + 1], CultureInfo.InvariantCulture);
        return table;
    }
}
