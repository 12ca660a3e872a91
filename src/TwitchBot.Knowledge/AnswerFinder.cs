using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Text;
using TwitchBot.Knowledge.Answering;
using TwitchBot.Knowledge.Learning;
using TwitchBot.Knowledge.Ranking;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge;

/// <summary>Answers questions from the articles, or says that they do not cover them. Immutable and safe to share.</summary>
public sealed class AnswerFinder
{
    private const int MostNearest = 3;

    /// <summary>Who writes more words than this has said which of two things they mean.</summary>
    private const int MostWordsUnclear = 2;

    /// <summary>Two topics whose scores are as near as this fit a question of one word equally well.</summary>
    private const float Equal = 0.03f;

    private readonly BotContent _content;
    private readonly Terms _terms;
    private readonly Lazy<Learned> _learned;
    private readonly Section[] _sections;
    private readonly QuestionReader _reader;
    private readonly SectionRanking _ranking;
    private readonly AnswerWriter _writer;

    /// <summary>Builds the index.</summary>
    public AnswerFinder(BotContent content)
    {
        _content = content;
        var declines = new Declines(content.Asking.Declined);
        _terms = new Terms(content, declines);
        _sections = [.. content.Library.Sections];
        _reader = new QuestionReader(content, _terms, declines);
        _ranking = new SectionRanking(content, _sections, _terms);
        _learned = new Lazy<Learned>(() => new Learned(content, _sections, _terms, _ranking.TopicOfEachSection()));
        _writer = new AnswerWriter(content, _sections, new SentencePicker(_sections, _terms, _ranking));
    }

    /// <summary>Learns from the collected questions, which the first question would otherwise wait for; safe to call from any thread.</summary>
    public void Learn() => _ = _learned.Value;

    /// <summary>What the articles say to a question, or to several in one message.</summary>
    /// <param name="question">The message.</param>
    /// <param name="lastSection">The id of the section shown last, which "why?" or "and in children?" refers to; null where there was none.</param>
    public KnowledgeResult Find(string question, string? lastSection = null)
    {
        var last = lastSection is not null && _content.Library.Has(lastSection) ? _content.Library[lastSection] : null;
        var tokens = _terms.Split(question);
        var parts = _reader.Read(tokens, last);
        var asked = parts.ConvertAll(part => Rank(part, parts.Count == 1 ? tokens : Within(tokens, part), last));
        asked.RemoveAll(one => one.Candidates.Count == 0);
        if (asked.Count == 0)
        {
            return new KnowledgeResult(KnowledgeKind.NotCovered, null, 0, [], null, []);
        }

        var confidence = asked.Max(one => one.Confidence);
        var covered = asked.TrueForAll(one => one.Confidence >= Confidence.Covered) ? asked : asked.FindAll(one => one.Confidence >= Confidence.Covered);
        IReadOnlyList<string> missed = covered.Count == asked.Count
            ? []
            : asked.FindAll(one => one.Confidence < Confidence.Covered).ConvertAll(one => question[one.Part.Start..one.Part.End]);
        if (covered.Count == 0)
        {
            return new KnowledgeResult(KnowledgeKind.NotCovered, null, confidence, Nearest(asked[0].Candidates), BestOf(asked[0]), missed);
        }

        if (asked is [var only] && Unclear(only.Part, only.Candidates) is { } choice)
        {
            return new KnowledgeResult(KnowledgeKind.Unclear, null, confidence, choice, BestOf(only), []);
        }

        var answer = _writer.Write(covered.ConvertAll(one => (one.Part, Pick(one.Candidates))), confidence);
        return new KnowledgeResult(KnowledgeKind.Answered, answer, confidence, [], BestOf(covered[0]), missed);
    }

    /// <summary>The next section on what was asked before.</summary>
    /// <param name="after">The section shown last.</param>
    /// <returns>The answer from the section that goes on with it; null where there is none.</returns>
    public KnowledgeAnswer? More(string after)
    {
        var entry = _content.Faq.FirstOrDefault(entry => entry.Answer.Contains(after) && entry.Answer[^1] != after);
        return entry is null ? null : _writer.Write(_content.Library[entry.Answer[entry.Answer.ToList().IndexOf(after) + 1]]);
    }

    private Asked Rank(QuestionPart part, ReadOnlySpan<Token> tokens, Section? last)
    {
        var candidates = _ranking.Rank(part);
        var found = candidates.Count > 0 ? candidates[0] : default;
        var evidence = _learned.Value.Weigh(tokens, part, candidates);
        var shown = last is null ? -1 : candidates.FindIndex(candidate => _sections[candidate.Section] == last);
        if (shown > 0 && candidates[0].Score - candidates[shown].Score < Weights.OfGoingOn && _ranking.GoesOn(part, candidates[shown].Section))
        {
            var goingOn = candidates[shown];
            candidates.RemoveAt(shown);
            candidates.Insert(0, goingOn);
        }

        return new Asked(part, candidates, Confidence.Of(part, found, evidence));
    }

    /// <summary>The words of one question of several.</summary>
    private static ReadOnlySpan<Token> Within(Token[] tokens, QuestionPart part)
    {
        var start = Array.FindIndex(tokens, token => token.Start >= part.Start);
        var end = Array.FindLastIndex(tokens, token => token.End <= part.End);
        return tokens.AsSpan(start..(end + 1));
    }

    private string BestOf(Asked asked) => _sections[asked.Candidates[0].Section].Id;

    private Choice Pick(List<Candidate> candidates)
    {
        var best = candidates[0];
        if (candidates.Count > 1 && best.Score - candidates[1].Score < Weights.OfNear && !_ranking[best.Topic].Sections.Contains(candidates[1].Section))
        {
            return new Choice(best.Section, candidates[1].Section, IsNear: true);
        }

        var sections = _ranking[best.Topic].Sections;
        var other = Array.FindIndex(sections, section => section != best.Section);
        return new Choice(best.Section, other < 0 ? null : sections[other], IsNear: false);
    }

    /// <summary>The two questions a single word may stand for; null where one fits better.</summary>
    private string[]? Unclear(QuestionPart part, List<Candidate> candidates)
    {
        if (part.Length > MostWordsUnclear || part.Terms.Count != 1 || part.Context.Count > 0)
        {
            return null;
        }

        var best = _ranking[candidates[0].Topic];
        foreach (var other in candidates.Skip(1).TakeWhile(other => candidates[0].Score - other.Score < Equal))
        {
            var topic = _ranking[other.Topic];
            if (best.Entry is { } one && topic.Entry is { } two && one != two && !one.Answer.Intersect(two.Answer, StringComparer.Ordinal).Any())
            {
                return [one.Ask, two.Ask];
            }
        }

        return null;
    }

    private string[] Nearest(List<Candidate> candidates) =>
    [
        .. candidates
            .Select(candidate => _ranking[candidate.Topic].Entry?.Ask)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Take(MostNearest),
    ];

    private readonly record struct Asked(QuestionPart Part, List<Candidate> Candidates, double Confidence);
}
