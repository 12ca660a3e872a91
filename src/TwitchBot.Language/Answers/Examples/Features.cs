using System.Runtime.CompilerServices;
using TwitchBot.Content.Text;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>
/// What of a text is compared: its words, what kinds of thing they say, how they begin (each marked where a negation turns it), and
/// pairs of neighbours.
/// </summary>
internal static class Features
{
    /// <summary>So many words of a text are compared.</summary>
    public const int LongestText = 30;

    /// <summary>So many features a text has at most.</summary>
    public const int Most = 8 * LongestText;

    /// <summary>How many words after it a negation turns.</summary>
    public const int NegationReach = 4;

    /// <summary>Longer words are also compared by their beginning: "paralysed" with "paralysis".</summary>
    private const int Beginning = 5;

    private const ulong Negated = 1UL << 31;
    private const ulong Sense = 1UL << 30;
    private const ulong Start = 1UL << 29;

    /// <summary>Reads the features of a text.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="words">The numbers of words.</param>
    /// <param name="into">Receives the features, each once.</param>
    /// <param name="unknown">How many words no example has.</param>
    /// <param name="add">Whether new words get a number.</param>
    /// <returns>How many features there are.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
            var mark = negated > 0 && !turns ? Negated : 0;
            if (token.Kind == TokenKind.Word && token.Length > Beginning)
            {
                count = Put(Start | mark | StartOf(token.Word), into, count);
            }

            if (word == WordIndex.Unknown)
            {
                unknown++;
            }
            else
            {
                count = Put(mark | word, into, count);
                foreach (var sense in words.SensesOf((int)word))
                {
                    count = Put(Sense | mark | (uint)sense, into, count);
                }

                count = before == WordIndex.Unknown ? count : Put((before << 32) | word, into, count);
            }

            before = word;
            negated = turns ? NegationReach : Math.Max(0, negated - 1);
        }

        if (before > WordIndex.Beginning)
        {
            count = Put((before << 32) | WordIndex.Beginning, into, count);
        }

        return count;
    }

    /// <summary>Whether a feature is a pair of neighbours.</summary>
    public static bool IsPair(ulong feature) => feature >> 32 != 0;

    private static ulong StartOf(string word)
    {
        var start = 0UL;
        foreach (var letter in word.AsSpan(0, Beginning))
        {
            start = (start * 37) + letter;
        }

        return start & (Start - 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Put(ulong feature, Span<ulong> into, int count)
    {
        if (count == into.Length || into[..count].Contains(feature))
        {
            return count;
        }

        into[count] = feature;
        return count + 1;
    }
}
