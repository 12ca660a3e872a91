using System.Numerics;

namespace TwitchBot.Content.Text;

/// <summary>Recognises misspelt words of a small vocabulary without turning a right word into another.</summary>
public sealed class Spelling
{
    private const int ShortestCorrected = 5;

    private readonly HashSet<string> _right;
    private readonly ILookup<char, Target> _targets;

    /// <summary>Creates the speller.</summary>
    /// <param name="targets">Stems a misspelling may be corrected to.</param>
    /// <param name="right">Stems of words that are right and are never corrected, beside the targets.</param>
    public Spelling(IEnumerable<string> targets, IEnumerable<string> right)
    {
        var distinct = targets.Where(stem => stem.Length >= ShortestCorrected - 1 && char.IsAsciiLetter(stem[0])).ToHashSet(StringComparer.Ordinal);
        _right = new HashSet<string>(distinct, StringComparer.Ordinal);
        _right.UnionWith(right);
        _targets = distinct.ToLookup(stem => stem[0], stem => new Target(stem, Letters(stem)));
    }

    /// <summary>The tokens with misspelt words carrying the stem they were meant to have.</summary>
    public Token[] Correct(Token[] tokens)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Length >= ShortestCorrected && Nearest(tokens[i].Stem) is { } stem)
            {
                tokens[i] = tokens[i] with { Stem = stem };
            }
        }

        return tokens;
    }

    private string? Nearest(string stem)
    {
        if (_right.Contains(stem) || stem.Length < ShortestCorrected - 1 || stem.Length > 20)
        {
            return null;
        }

        var allowed = stem.Length >= 8 ? 2 : 1;
        var letters = Letters(stem);
        string? nearest = null;
        foreach (var (target, targetLetters) in _targets[stem[0]])
        {
            // One mistake changes two letters of the set at most, so that few words need the slow comparison.
            if (Math.Abs(target.Length - stem.Length) > allowed || BitOperations.PopCount(letters ^ targetLetters) > 2 * allowed)
            {
                continue;
            }

            var distance = Distance(stem, target, allowed);
            if (distance == 1)
            {
                return target;
            }

            if (distance <= allowed)
            {
                nearest ??= target;
            }
        }

        return nearest;
    }

    /// <summary>The set of letters a word is made of, one bit each.</summary>
    private static uint Letters(string word)
    {
        var letters = 0u;
        foreach (var c in word)
        {
            letters |= 1u << (c & 31);
        }

        return letters;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours between two short words.</summary>
    /// <param name="a">One word.</param>
    /// <param name="b">The other.</param>
    /// <param name="limit">Beyond this, only that it is more matters.</param>
    public static int Distance(string a, string b, int limit)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }

                best = Math.Min(best, row[j]);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }

        return last[b.Length];
    }

    private readonly record struct Target(string Stem, uint Letters);
}
