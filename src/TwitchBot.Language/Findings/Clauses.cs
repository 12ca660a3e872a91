using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Cuts a message into sentences and clauses, within which cues such as "no" reach.</summary>
internal sealed class Clauses
{
    private readonly List<(int First, int Last)> _ranges = [];
    private readonly List<(int First, int Last)> _sentences = [];

    /// <param name="tokens">The message.</param>
    /// <param name="isContrast">Whether the token at an index turns the line of thought ("but").</param>
    public Clauses(Token[] tokens, Func<int, bool> isContrast)
    {
        var (clause, sentence) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            var endsSentence = tokens[i] is { Kind: TokenKind.Mark, Word: "." or "!" or "?" or "\n" };
            var endsClause = endsSentence || tokens[i] is { Kind: TokenKind.Mark, Word: ";" or ":" or "(" or ")" or "-" };
            if (endsClause || isContrast(i))
            {
                Close(_ranges, clause, i - 1);
                clause = endsClause ? i + 1 : i;
            }

            if (endsSentence)
            {
                Close(_sentences, sentence, i);
                sentence = i + 1;
            }
        }

        Close(_ranges, clause, tokens.Length - 1);
        Close(_sentences, sentence, tokens.Length - 1);
    }

    /// <summary>First and last token of each clause.</summary>
    public IReadOnlyList<(int First, int Last)> Ranges => _ranges;

    /// <summary>First and last token of each sentence, its closing mark included.</summary>
    public IReadOnlyList<(int First, int Last)> Sentences => _sentences;

    /// <summary>The clause a token stands in.</summary>
    public (int First, int Last) ClauseOf(int token) => Of(_ranges, token);

    /// <summary>The sentence a token stands in.</summary>
    public (int First, int Last) SentenceOf(int token) => Of(_sentences, token);

    private static (int First, int Last) Of(List<(int First, int Last)> ranges, int token)
    {
        foreach (var range in ranges)
        {
            if (token <= range.Last)
            {
                return range.First <= token ? range : (token, token);
            }
        }

        return (token, token);
    }

    private static void Close(List<(int First, int Last)> ranges, int first, int last)
    {
        if (last >= first)
        {
            ranges.Add((first, last));
        }
    }
}
