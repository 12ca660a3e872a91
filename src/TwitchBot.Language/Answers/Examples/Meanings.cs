using TwitchBot.Content.Text;
using TwitchBot.Content.Words;

namespace TwitchBot.Language.Answers.Examples;

/// <summary>
/// Where a text's words stand among all words: the sum of their vectors, those that a negation turns apart from the others, at length 1. It
/// tells something of words that no example has, by those that are used like them.
/// </summary>
internal sealed class Meanings(WordVectors vectors, WordIndex words)
{
    /// <summary>How many numbers a meaning has.</summary>
    public int Length => 2 * vectors.Length;

    /// <summary>Reads a text's meaning.</summary>
    /// <param name="tokens">The text; of a long one, its first words.</param>
    /// <param name="into">Receives the numbers: <see cref="Length"/> of them, all 0 where no word has a vector.</param>
    public void Read(ReadOnlySpan<Token> tokens, Span<float> into)
    {
        into.Clear();
        if (vectors.Length == 0)
        {
            return;
        }

        var (negated, seen) = (0, 0);
        foreach (ref readonly var token in tokens)
        {
            if (words.IsTurn(token))
            {
                negated = 0;
            }

            if (token.Kind == TokenKind.Mark)
            {
                continue;
            }

            if (++seen > Features.LongestText)
            {
                break;
            }

            var turns = words.IsNegation(token);
            if (!turns)
            {
                Add(vectors.Of(token.Word), negated > 0 ? into[vectors.Length..] : into);
            }

            negated = turns ? Features.NegationReach : Math.Max(0, negated - 1);
        }

        Shorten(into);
    }

    private static void Add(ReadOnlySpan<sbyte> vector, Span<float> sums)
    {
        for (var i = 0; i < vector.Length; i++)
        {
            sums[i] += vector[i];
        }
    }

    private static void Shorten(Span<float> numbers)
    {
        var square = 0f;
        foreach (var number in numbers)
        {
            square += number * number;
        }

        if (square > 0)
        {
            var share = 1 / MathF.Sqrt(square);
            foreach (ref var number in numbers)
            {
                number *= share;
            }
        }
    }
}
