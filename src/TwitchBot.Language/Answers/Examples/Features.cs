using TwitchBot.Content.Text;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>What of a text is compared: its words, those under a negation marked so, and its pairs of neighbours.</summary>
internal static class Features
{
    /// <summary>So many words of a text are compared.</summary>
    public const int LongestText = 30;

    /// <summary>So many features a text has at most.</summary>
    public const int Most = 6 * LongestText;

    private const int NegationReach = 4;
    private const ulong Negated = 1UL << 31;
    private const ulong Sense = 1UL << 30;
    

    /// <summary>Reads the features of a text.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="words">The numbers of words.</param>
    /// <param name="into">Receives the features, each once.</param>
    /// <param name="unknown">How many words no example has.</param>
    /// <param name="add">Whether new words get a number.</param>
    /// <returns>How many features there are.</returns>
    public static int Read(ReadOnlySpan<Token> tokens, WordIndex words, Span<ulong> into, out int unknown, bool add = false)
    {
        var (count, negated, seen, before) = (0, 0, 0, (ulong)WordIndex.Beginning);
        unknown = 0;
        foreach (ref readonly var token in tokens)
        {
            if (words.IsTurn(token))
            {
                negated = 0;
            }

            if (token.Kind == TokenKind.Mark && token.Word != "?")
            {
                continue;
            }

            if (++seen > LongestText)
            {
                break;
            }

            var word = (ulong)(add ? words.Add(token) : words.Find(token));
            var turns = words.IsNegation(token);
            if (word == WordIndex.Unknown)
            {
                unknown++;
            }
            else
            {
                count = Put(negated > 0 && !turns ? word | Negated : word, into, count);

                foreach (var sense in words.SensesOf((int)word))
                {
                    count = Put((negated > 0 && !turns ? Sense | Negated : Sense) | (uint)sense, into, count);
                }

                count = before == WordIndex.Unknown ? count : Put((before << 32) | word, into, count);
            }

            before = word;
            negated = turns ? NegationReach : Math.Max(0, negated - 1);
        }

        return count;
    }

    /// <summary>Whether a feature is a pair of neighbours.</summary>
    public static bool IsPair(ulong feature) => feature >> 32 != 0;

    /// <summary>The same word without its negation, or with one.</summary>
    public static ulong Turned(ulong feature) => feature ^ Negated;

    private static int Put(ulong feature, Span<ulong> into, int count)
    {
        if (into[..count].Contains(feature))
        {
            return count;
        }

        into[count] = feature;
        return count + 1;
    }
}
