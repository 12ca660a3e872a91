using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Cuts a message into sentences and clauses, within which cues such as "no" reach.</summary>
internal sealed class Clauses
{
    private readonly List<(int First, int Last, int Sentence)> _ranges = [];
    private readonly List<(int First, int Last)> _sentences = [];

    /// <param name="tokens">The message.</param>
    /// <param name="cues">Its cues; none for a text of which only the marks count.</param>
    public Clauses(Token[] tokens, CueMap? cues)
    {
        var (clause, sentence) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            var endsSentence = tokens[i] is { Kind: TokenKind.Mark, Word: "." or "!" or "?" or "\n" };
            var endsClause = endsSentence || tokens[i] is { Kind: TokenKind.Mark, Word: ";" or ":" or "(" or ")" or "-" };
            if (endsClause || (i > 0 && cues?.Has(i, Cue.Contrast) == true))
            {
                CloseClause(clause, i - 1);
                clause = endsClause ? i + 1 : i;
            }

            if (endsSentence)
            {
                CloseSentence(sentence, i);
                sentence = i + 1;
            }
        }

        CloseClause(clause, tokens.Length - 1);
        CloseSentence(sentence, tokens.Length - 1);
    }

    /// <summary>First and last token of each clause, and the sentence it stands in.</summary>
    public IReadOnlyList<(int First, int Last, int Sentence)> Ranges => _ranges;

    /// <summary>First and last token of each sentence, its closing mark included.</summary>
    public IReadOnlyList<(int First, int Last)> Sentences => _sentences;

    private void CloseClause(int first, int last)
    {
        if (last >= first)
        {
            _ranges.Add((first, last, _sentences.Count));
        }
    }

    private void CloseSentence(int first, int last)
    {
        if (last >= first)
        {
            _sentences.Add((first, last));
        }
    }
}
