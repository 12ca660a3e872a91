using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Text;
using TwitchBot.Knowledge.Ranking;

namespace TwitchBot.Knowledge.Reading;

/// <summary>Takes a message apart: the questions in it, one by one, and what is told around them.</summary>
internal sealed class QuestionReader
{
    private const int MostParts = 3;

    private readonly Terms _terms;
    private readonly Declines _declines;
    private readonly HashSet<string> _starts;
    private readonly HashSet<string> _asides;
    private readonly HashSet<string> _joins = new(StringComparer.Ordinal) { "and", "also", "but", "so", "or" };

    public QuestionReader(BotContent content, Terms terms)
    {
        _terms = terms;
        _declines = new Declines(content.Asking.Declined);
        _asides = content.Asking.Asides.ToHashSet(StringComparer.Ordinal);
        _starts = content.Wording.Cues.GetValueOrDefault("question-start", [])
            .Concat(content.Wording.Cues.GetValueOrDefault("question-verb", []))
            .Select(cue => cue.Split(' ')[0])
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="last">The section shown last; null where there was none.</param>
    /// <returns>The questions, in order; none where nothing in it can be looked up.</returns>
    public List<QuestionPart> Read(string text, Section? last)
    {
        var tokens = _terms.Split(text);
        var (asked, told) = (new List<Range>(2), new List<Range>(2));
        foreach (var (sentence, isAside) in Sentences(tokens))
        {
            (!isAside && IsQuestion(tokens, sentence) ? asked : told).Add(sentence);
        }

        var context = new List<int>();
        var (toldDeclined, isAllDeclined) = (false, false);
        if (asked.Count == 0)
        {
            asked.Add(Range.All);
        }
        else
        {
            foreach (var sentence in told)
            {
                var before = context.Count;
                _terms.Read(tokens.AsSpan(sentence), context);
                var declined = _declines.Speak(tokens.AsSpan(sentence));
                toldDeclined |= declined;
                isAllDeclined |= declined && context.FindIndex(before, _terms.IsTopic) >= 0;
            }
        }

        var parts = new List<QuestionPart>(asked.Count);
        foreach (var range in asked.SelectMany(question => Joined(tokens, question)))
        {
            var words = tokens.AsSpan(range);
            if (words.Length > 0 && Part(words, context, parts, last) is { } part)
            {
                var isDeclined = isAllDeclined || (toldDeclined && !part.HasContent) || _declines.Speak(words);
                parts.Add(part with { IsDeclined = isDeclined, Text = text[words[0].Start..words[^1].End] });
            }
        }

        return parts;
    }

    private QuestionPart? Part(ReadOnlySpan<Token> tokens, List<int> told, List<QuestionPart> parts, Section? last)
    {
        var terms = new List<int>(8);
        var unknown = _terms.Read(tokens, terms);
        if ((terms.Count == 0 && unknown == 0 && told.Count == 0) || parts.Count == MostParts)
        {
            return null;
        }

        var says = unknown > 0 || terms.Exists(term => !_terms.IsTopic(term) && !_terms.IsManner(term));
        var isBare = !says && !terms.Exists(_terms.IsTopic);
        if (isBare && terms.Count == 0 && parts.Count > 0)
        {
            return null;
        }

        var words = new List<int>(tokens.Length);
        _terms.Words(tokens, words);
        var isGeneral = unknown == 0 && told.Exists(_terms.IsTold)
            && terms.TrueForAll(term => _terms.IsTopic(term) || _terms.IsManner(term) || _terms.IsGeneral(term));
        var context = isGeneral ? told.FindAll(_terms.IsTold) : told;
        var around = Context(terms, context, parts, isBare, last);
        if (!says)
        {
            terms.AddRange(_terms.Topic.Where(term => !terms.Contains(term)));
        }

        var leans = isGeneral || !says;
        var share = leans ? Weights.OfContextAlone : Weights.OfContext;
        return new QuestionPart(terms, words, Length(tokens), around, unknown, !leans, isBare && around.Count == 0, share, IsDeclined: false, string.Empty);
    }

    private static int Length(ReadOnlySpan<Token> tokens)
    {
        var length = 0;
        foreach (var token in tokens)
        {
            length += token.Kind == TokenKind.Word ? 1 : 0;
        }

        return length;
    }

    /// <summary>What is told in the message; without it what was asked just before in it, or what was shown last.</summary>
    private List<int> Context(List<int> terms, List<int> told, List<QuestionPart> before, bool isBare, Section? last)
    {
        IEnumerable<int> around = told;
        if (before.Count > 0)
        {
            around = told.Concat(before[^1].Terms);
        }
        else if (told.Count == 0 && last is not null)
        {
            around = isBare ? last.Concepts.Take(2).Select(_terms.Concept) : last.Concepts.Select(_terms.Concept);
        }

        return [.. around.Where(term => !_terms.IsTopic(term) && !_terms.IsManner(term) && !terms.Contains(term)).Distinct()];
    }

    /// <summary>
    /// The sentences; a question after a comma or a "but" is one of its own, so that what is told before it is not asked, and a remark
    /// after a question is an aside.
    /// </summary>
    private IEnumerable<(Range Sentence, bool IsAside)> Sentences(Token[] tokens)
    {
        var (start, isAside) = (0, false);
        for (var i = 0; i <= tokens.Length; i++)
        {
            var isEnd = i == tokens.Length || tokens[i].Word is "." or "!" or "?" or "\n" or ";";
            var isTurn = !isEnd && tokens[i].Word is "," or "-" or "but" or ":" && !StartsQuestion(tokens, start) && StartsQuestion(tokens, i + 1);
            var beginsAside = !isEnd && !isTurn && tokens[i].Word is "," or "-" && BeginsAside(tokens, start, i);
            if (!isEnd && !isTurn && !beginsAside)
            {
                continue;
            }

            if (i > start)
            {
                yield return (start..Math.Min(isEnd ? i + 1 : i, tokens.Length), isAside);
            }

            (start, isAside) = (i + 1, beginsAside);
        }
    }

    private bool BeginsAside(Token[] tokens, int start, int mark) =>
        mark + 1 < tokens.Length && mark - start > 1 && StartsQuestion(tokens, start) && _asides.Contains(tokens[mark + 1].Word);

    private bool IsQuestion(Token[] tokens, Range sentence) =>
        tokens[sentence.End.GetOffset(tokens.Length) - 1].Word == "?" || StartsQuestion(tokens, sentence.Start.Value);

    private bool StartsQuestion(Token[] tokens, int at)
    {
        while (at < tokens.Length && _joins.Contains(tokens[at].Word))
        {
            at++;
        }

        return at < tokens.Length && _starts.Contains(tokens[at].Word);
    }

    /// <summary>The questions of a sentence that are joined by "and" or "or".</summary>
    private IEnumerable<Range> Joined(Token[] tokens, Range sentence)
    {
        var (start, end) = (sentence.Start.Value, sentence.End.GetOffset(tokens.Length));
        for (var i = start + 2; i < end - 1; i++)
        {
            if (tokens[i].Word is "and" or "or" && _starts.Contains(tokens[i + 1].Word) && end - i > 2)
            {
                yield return start..i;
                start = i + 1;
            }
        }

        yield return start..end;
    }
}
