using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Faq;
using TwitchBot.Content.Text;

namespace TwitchBot.Knowledge;

/// <summary>Answers questions from the articles, or says that they do not cover them. Immutable and safe to share.</summary>
public sealed class AnswerFinder
{
    /// <summary>Below this likeness a question counts as not covered.</summary>
    private const double Covered = 0.6;

    private const int MostSentences = 4;
    private const int MostSuggestions = 3;

    private readonly BotContent _content;
    private readonly Features _features;
    private readonly QuestionIndex _index;
    private readonly PhraseTable<bool> _neverCovered = new();

    /// <summary>Builds the index.</summary>
    public AnswerFinder(BotContent content)
    {
        _content = content;
        _features = new Features(content);
        _index = new QuestionIndex(content, _features);
        foreach (var phrase in content.Wording.Remarks.GetValueOrDefault("not-covered", []))
        {
            _neverCovered.Add(phrase, true);
        }
    }

    /// <summary>What the articles say to a question.</summary>
    public KnowledgeResult Find(string question)
    {
        var ranked = _index.Rank(_features.Of(question));
        if (ranked.Count == 0 || ranked[0].Score < Covered || IsNeverCovered(question))
        {
            var nearest = ranked.Take(MostSuggestions).Where(match => match.Score > Covered / 3).Select(match => match.Entry.Ask);
            return new KnowledgeResult(null, ranked.Count == 0 ? 0 : Math.Min(1, ranked[0].Score), [.. nearest]);
        }

        var (entry, score) = ranked[0];
        var confidence = Math.Min(1, score);
        return new KnowledgeResult(Answer(entry, 0, confidence), confidence, []);
    }

    /// <summary>The next section on what was asked before.</summary>
    /// <param name="after">The section shown last.</param>
    /// <returns>The answer from the section that goes on with it; null where there is none.</returns>
    public KnowledgeAnswer? More(string after)
    {
        var entry = _content.Faq.FirstOrDefault(entry => entry.Answer.Contains(after) && entry.Answer[^1] != after);
        return entry is null ? null : Answer(entry, entry.Answer.ToList().IndexOf(after) + 1, 1);
    }

    /// <summary>Doses, prices, animals and other parts of the body, however alike the rest of the question is.</summary>
    private bool IsNeverCovered(string question)
    {
        var tokens = Tokenizer.Split(question);
        var found = new List<bool>();
        for (var i = 0; i < tokens.Length && found.Count == 0; i++)
        {
            _neverCovered.Longest(tokens, i, found);
        }

        return found.Count > 0;
    }

    private KnowledgeAnswer Answer(FaqEntry entry, int at, double confidence)
    {
        var section = _content.Library[entry.Answer[at]];
        return new KnowledgeAnswer(Shorten(section.Sentences), [section], confidence, FollowUps(entry, section));
    }

    /// <summary>The opening sentences and the last one, in which a section says when to be careful.</summary>
    private static string Shorten(IReadOnlyList<string> sentences) =>
        sentences.Count <= MostSentences
            ? string.Join(' ', sentences)
            : string.Join(' ', sentences.Take(MostSentences - 1).Append(sentences[^1]));

    private string[] FollowUps(FaqEntry asked, Section shown) =>
    [
        .. _content.Faq
            .Where(entry => entry != asked && !entry.Answer.Contains(shown.Id))
            .Select(entry => (entry.Ask, Near: Likeness(_content.Library[entry.Answer[0]], shown)))
            .Where(entry => entry.Near > 0)
            .OrderByDescending(entry => entry.Near)
            .Take(MostSuggestions)
            .Select(entry => entry.Ask),
    ];

    private static int Likeness(Section one, Section other) =>
        2 * one.Concepts.Intersect(other.Concepts, StringComparer.Ordinal).Count() + (one.Article == other.Article ? 1 : 0);
}
