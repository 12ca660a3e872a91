using TwitchBot.Content.Text;

namespace TwitchBot.Language.Findings;

/// <summary>Cuts a message into sentences and clauses, within which cues such as "no" reach.</summary>
internal sealed class Clauses
{
    private readonly List<(int First, int Last, int Sentence)> _ranges = new(1);
    private readonly List<(int First, int Last)> _sentences = new(1);
    private readonly List<(int First, int Last)> _thoughts = new(1);

    /// <param name="tokens">The message.</param>
    /// <param name="cues">Its cues; none for a text of which only the marks count.</param>
    public Clauses(Token[] tokens, CueMap? cues)
    {
        var (clause, thought, sentence) = (0, 0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            var endsSentence = tokens[i] is { Kind: TokenKind.Mark, Word: "." or "!" or "?" or "\n" };
            var endsClause = endsSentence || tokens[i] is { Kind: TokenKind.Mark, Word: ";" or ":" or "(" or ")" or "-" };
            if (endsClause || (i > 0 && cues?.Has(i, Cue.Contrast) == true))
            {
                CloseClause(clause, i - 1);
                clause = endsClause ? i + 1 : i;
            }

            if (endsSentence ? !IsDots(tokens, i) : tokens[i].Word == ";" || (i > 0 && cues?.Has(i, Cue.Turn) == true))
            {
                Close(_thoughts, thought, endsSentence ? i : i - 1);
                thought = endsSentence ? i + 1 : i;
            }

            if (endsSentence)
            {
                Close(_sentences, sentence, i);
                sentence = i + 1;
            }
        }

        CloseClause(clause, tokens.Length - 1);
        Close(_thoughts, thought, tokens.Length - 1);
        Close(_sentences, sentence, tokens.Length - 1);
    }

    /// <summary>First and last token of each clause, and the sentence it stands in.</summary>
    public List<(int First, int Last, int Sentence)> Ranges => _ranges;

    /// <summary>First and last token of each sentence, its closing mark included.</summary>
    public List<(int First, int Last)> Sentences => _sentences;

    /// <summary>
    /// First and last token of each stretch in which words belong together: a sentence as far as a "but", beyond the "just"
    /// and "since" that end a clause and the dots that end no sentence.
    /// </summary>
    public List<(int First, int Last)> Thoughts => _thoughts;

    /// <summary>The number of the sentence in which a token stands.</summary>
    public int SentenceOf(int token)
    {
        var (low, high) = (0, _sentences.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _sentences[middle].First <= token ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static bool IsDots(Token[] tokens, int i) =>
        tokens[i].Word == "." && ((i > 0 && tokens[i - 1].Word == ".") || (i + 1 < tokens.Length && tokens[i + 1].Word == "."));

    private void CloseClause(int first, int last)
    {
        if (last >= first)
        {
            _ranges.Add((first, last, _sentences.Count));
        }
    }

    private static void Close(List<(int First, int Last)> stretches, int first, int last)
    {
        if (last >= first)
        {
            stretches.Add((first, last));
        }
    }
}
