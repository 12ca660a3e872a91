using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Text;
using TwitchBot.Knowledge.Ranking;

namespace TwitchBot.Knowledge.Reading;

/// <summary>Takes a message apart: the questions in it, one by one, and what is told around them.</summary>
internal sealed class QuestionReader
{
    private const int MostParts = 3;

    /// <summary>Fewer words after a comma than this belong to the question: "is it a tic, or not".</summary>
    private const int ShortestAside = 4;

    /// <summary>Fewer words before a comma than this name what the question is about: "brain tumour, can it cause that?"</summary>
    private const int ShortestTold = 3;

    private readonly Terms _terms;
    private readonly Declines _declines;
    private readonly HashSet<string> _starts;
    private readonly HashSet<string> _asides;
    private readonly HashSet<string> _joins = new(StringComparer.Ordinal) { "and", "also", "but", "so", "or" };

    public QuestionReader(BotContent content, Terms terms, Declines declines)
    {
        _terms = terms;
        _declines = declines;
        _asides = content.Asking.Asides.ToHashSet(StringComparer.Ordinal);
        _starts = content.Wording.Cues.GetValueOrDefault("question-start", [])
            .Concat(content.Wording.Cues.GetValueOrDefault("question-verb", []))
            .Select(cue => cue.Split(' ')[0])
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Reads a message.</summary>
    /// <param name="tokens">The message.</param>
    /// <param name="last">The section shown last; null where there was none.</param>
    /// <returns>The questions, in order; none where nothing in it can be looked up.</returns>
    public List<QuestionPart> Read(Token[] tokens, Section? last)
    {
        var (asked, told) = (new List<Range>(1), new List<(Range Sentence, bool IsAside)>());
        foreach (var (sentence, isAside) in Sentences(tokens))
        {
            if (!isAside && IsQuestion(tokens, sentence))
            {
                asked.Add(sentence);
            }
            else
            {
                told.Add((sentence, isAside));
            }
        }

        if (asked.Count == 0)
        {
            (asked, told) = ([Range.All], []);
        }

        var around = Told(tokens, told);
        var parts = new List<QuestionPart>(asked.Count);
        foreach (var question in asked)
        {
            AddParts(tokens, question, around, parts, last);
        }

        return parts;
    }

    private void AddParts(Token[] tokens, Range question, in Surroundings around, List<QuestionPart> parts, Section? last)
    {
        foreach (var range in Joined(tokens, question))
        {
            var words = tokens.AsSpan(range);
            if (words.Length > 0 && Part(words, around.Terms, parts, last) is { } part)
            {
                var isDeclined = around.DeclinesAll || (around.DeclinesBare && !part.HasContent && !part.NamesTwitch) || _declines.Speak(words);
                parts.Add(part with
                {
                    Unknown = part.Unknown + around.Unknown,
                    IsDeclined = isDeclined,
                    Start = words[0].Start,
                    End = words[^1].End,
                });
            }
        }
    }

    /// <summary>What is told around the questions.</summary>
    private Surroundings Told(Token[] tokens, List<(Range Sentence, bool IsAside)> told)
    {
        var terms = new List<int>();
        var (unknown, declinesAll, declinesBare) = (0f, false, false);
        foreach (var (sentence, isAside) in told)
        {
            var words = tokens.AsSpan(sentence);
            if (words.Length == 0)
            {
                continue;
            }

            var before = terms.Count;
            var strange = _terms.ReadTold(words, terms);
            unknown += isAside && !_asides.Contains(words[0].Word) ? strange * Weights.OfAside : 0;
            var isDeclined = _declines.Speak(words, out var isSubject);
            declinesBare |= isDeclined;
            declinesAll |= isDeclined && (isAside || (isSubject && terms.FindIndex(before, _terms.IsTopic) >= 0));
        }

        return new Surroundings(terms, unknown, declinesAll, declinesBare);
    }

    private QuestionPart? Part(ReadOnlySpan<Token> tokens, List<int> told, List<QuestionPart> parts, Section? last)
    {
        var terms = new List<int>(8);
        var unknown = _terms.Read(tokens, terms);
        if (parts.Count == MostParts || Length(tokens) == 0)
        {
            return null;
        }

        var words = new List<int>(tokens.Length);
        _terms.Words(tokens, words);
        if (terms.Count == 0 && unknown == 0 && told.Count == 0)
        {
            return new QuestionPart([], words, Length(tokens), [], 0, true, false, 0, false, false, IsDeclined: false, 0, 0);
        }

        var says = unknown > 0 || terms.Exists(term => !_terms.IsTopic(term) && !_terms.IsManner(term) && !_terms.IsKind(term));
        var namesTwitch = terms.Exists(_terms.IsTopic);
        var isBare = !says && !namesTwitch;
        if (isBare && terms.Count == 0 && parts.Count > 0)
        {
            return null;
        }

        var tells = unknown == 0 && told.Exists(_terms.IsTold);
        var isGeneral = tells
            && terms.TrueForAll(term => _terms.IsTopic(term) || _terms.IsManner(term) || _terms.IsKind(term) || _terms.IsGeneral(term));
        var context = isGeneral ? told.FindAll(_terms.IsTold) : told;
        var around = Context(terms, context, parts, isBare, last);
        if (!says)
        {
            terms.AddRange(_terms.Topic.Where(term => !terms.Contains(term)));
        }

        var leans = isGeneral || !says;
        var isTurn = tells && terms.TrueForAll(term => _terms.IsTopic(term) || _terms.IsTurn(term));
        var share = leans ? Weights.OfContextAlone : isTurn ? Weights.OfContextBeside : Weights.OfContext;
        var isAdrift = says && around.Count == 0 && terms.Exists(_terms.NeedsAim) && !namesTwitch && !Refers(tokens);
        return new QuestionPart(
            terms, words, Length(tokens), around, unknown, !leans, isBare && around.Count == 0, share, namesTwitch, isAdrift, IsDeclined: false, 0, 0);
    }

    private bool Refers(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (_terms.Refers(token))
            {
                return true;
            }
        }

        return false;
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

        return [.. around.Where(term => _terms.IsBackground(term) && !terms.Contains(term)).Distinct()];
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
            var isTurn = !isEnd && tokens[i].Word is "," or "-" or "but" or ":" && i - start >= ShortestTold
                && (StartsQuestion(tokens, start) ? GoesOnAsking(tokens, i) : StartsQuestion(tokens, i + 1) || AsksAtLast(tokens, i));
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

    /// <summary>Whether after this mark one more question is joined: "does magnesium help, and how much should I take?"</summary>
    private bool GoesOnAsking(Token[] tokens, int mark) =>
        mark + 1 < tokens.Length && _joins.Contains(tokens[mark + 1].Word) && StartsQuestion(tokens, mark + 1);

    /// <summary>Whether after this comma there is nothing but a short question: "it has jumped since May, any tips?"</summary>
    private static bool AsksAtLast(Token[] tokens, int comma)
    {
        var end = comma + 1;
        while (end < tokens.Length && tokens[end].Kind is TokenKind.Word or TokenKind.Number)
        {
            end++;
        }

        return tokens[comma].Word == "," && end < tokens.Length && tokens[end].Word == "?" && end > comma + 1;
    }

    private bool BeginsAside(Token[] tokens, int start, int mark) =>
        mark + 1 < tokens.Length && mark - start > 1 && StartsQuestion(tokens, start)
        && (_asides.Contains(tokens[mark + 1].Word) || (tokens[mark].Word == "," && tokens.Length - mark > ShortestAside));

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

    /// <summary>What is told around the questions of a message.</summary>
    /// <param name="Terms">What it speaks of.</param>
    /// <param name="Unknown">How much in it nobody knows, where it belongs to the question.</param>
    /// <param name="DeclinesAll">Whether it makes the whole message about something never covered.</param>
    /// <param name="DeclinesBare">Whether it does so for questions that lean on it.</param>
    private readonly record struct Surroundings(List<int> Terms, float Unknown, bool DeclinesAll, bool DeclinesBare);
}
