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
    private readonly HashSet<string> _joins = new(StringComparer.Ordinal) { "and", "also", "but", "so" };

    public QuestionReader(BotContent content, Terms terms)
    {
        _terms = terms;
        _declines = new Declines(content.Asking.Declined);
        _starts = content.Wording.Cues.GetValueOrDefault("question-start", [])
            .Concat(content.Wording.Cues.GetValueOrDefault("question-verb", []))
            .Select(cue => cue.Split(' ')[0])
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads a message.</summary>
    /// <param name="text">The message.</param>
    /// <param name="last">The section shown last; null where there was none.</param>
    /// <param name="isDeclined">Whether it asks about something that is never covered.</param>
    /// <returns>The questions, in order; none where nothing in it can be looked up.</returns>
    public List<QuestionPart> Read(string text, Section? last, out bool isDeclined)
    {
        var tokens = _terms.Split(text);
        isDeclined = false;
        var (asked, told) = (new List<Range>(2), new List<Range>(2));
        foreach (var sentence in Sentences(tokens))
        {
            (IsQuestion(tokens, sentence) ? asked : told).Add(sentence);
        }

        var context = new List<int>();
        var toldDeclined = false;
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
                isDeclined |= declined && context.FindIndex(before, _terms.IsTopic) >= 0;
                toldDeclined |= declined;
            }
        }

        var parts = new List<QuestionPart>(asked.Count);
        foreach (var question in asked)
        {
            isDeclined |= _declines.Speak(tokens.AsSpan(question));
            foreach (var range in Joined(tokens, question))
            {
                Add(parts, tokens.AsSpan(range), context, last);
            }
        }

        isDeclined |= toldDeclined && parts.TrueForAll(part => !part.HasContent);
        return parts;
    }

    private void Add(List<QuestionPart> parts, ReadOnlySpan<Token> tokens, List<int> told, Section? last)
    {
        var terms = new List<int>(8);
        var unknown = _terms.Read(tokens, terms);
        if ((terms.Count == 0 && unknown == 0 && told.Count == 0) || parts.Count == MostParts)
        {
            return;
        }

        var says = unknown > 0 || terms.Exists(term => !_terms.IsTopic(term) && !_terms.IsManner(term));
        var isBare = !says && !terms.Exists(_terms.IsTopic);
        if (isBare && terms.Count == 0 && parts.Count > 0)
        {
            return;
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
        parts.Add(new QuestionPart(terms, words, Length(tokens), around, unknown, !leans, isBare && around.Count == 0, leans ? Weights.OfContextAlone : Weights.OfContext));
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

    /// <summary>The sentences; a question after a comma or a "but" is one of its own, so that what is told before it is not asked.</summary>
    private IEnumerable<Range> Sentences(Token[] tokens)
    {
        var start = 0;
        for (var i = 0; i <= tokens.Length; i++)
        {
            var isEnd = i == tokens.Length || tokens[i].Word is "." or "!" or "?" or "\n" or ";";
            var isTurn = !isEnd && tokens[i].Word is "," or "-" or "but" or ":" && !StartsQuestion(tokens, start) && StartsQuestion(tokens, i + 1);
            if (!isEnd && !isTurn)
            {
                continue;
            }

            if (i > start)
            {
                yield return start..Math.Min(isEnd ? i + 1 : i, tokens.Length);
            }

            start = i + 1;
        }
    }

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

    /// <summary>The questions of a sentence that are joined by "and".</summary>
    private IEnumerable<Range> Joined(Token[] tokens, Range sentence)
    {
        var (start, end) = (sentence.Start.Value, sentence.End.GetOffset(tokens.Length));
        for (var i = start + 2; i < end - 1; i++)
        {
            if (tokens[i].Word == "and" && _starts.Contains(tokens[i + 1].Word) && end - i > 2)
            {
                yield return start..i;
                start = i + 1;
            }
        }

        yield return start..end;
    }
}
