using TwitchBot.Content;
using TwitchBot.Content.Assessment;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Language.Answers;
using TwitchBot.Language.Findings;

namespace TwitchBot.Language;

/// <summary>Reads what a yes-or-no question is about, so that its answer can be read.</summary>
internal sealed class QuestionReader
{
    private readonly QuestionContexts _own;
    private readonly MentionFinder _mentions;
    private readonly PhraseTable<(string Topic, bool IsWell)> _asked = new();
    private readonly HashSet<string> _alone;
    private readonly HashSet<string> _filler;
    private readonly Dictionary<string, string> _theirs;
    private readonly ConceptBook _concepts;

    public QuestionReader(BotContent content, MentionFinder mentions)
    {
        _own = new QuestionContexts(content);
        _mentions = mentions;
        _concepts = content.Concepts;
        _alone = content.Answers.Where(topic => topic.IsAlone).Select(topic => topic.Id).ToHashSet(StringComparer.Ordinal);
        _filler = content.Wording.Answers.GetValueOrDefault("question-filler", []).SelectMany(Tokenizer.Split).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);
        _theirs = content.Wording.TheirSide.ToDictionary(StringComparer.Ordinal);
        foreach (var topic in content.Answers)
        {
            AddAll(topic.Asked, topic.Id, false);
            AddAll(topic.AskedWell, topic.Id, true);
        }
    }

    public IEnumerable<string> Stems() => _asked.Stems();

    /// <summary>The context of the bot's own question that is worded so; null where there is none.</summary>
    public ReadContext? Own(string question, DateTime now) => _own.Find(question) is { } own ? new ReadContext(now, own.Expects, own.About) : null;

    /// <summary>A question's words as the one who answers would say them: "do you sleep badly?" asks of "I sleep badly".</summary>
    public Token[] FromTheirSide(Token[] tokens) =>
        Array.ConvertAll(tokens, token => _theirs.TryGetValue(token.Word, out var word) ? token with { Word = word, Stem = word } : token);

    /// <summary>What a question in free words is about.</summary>
    public ReadContext Read(Token[] tokens, DateTime now)
    {
        var items = Asked(tokens);
        if (items.Find(item => _alone.Contains(item.Topic)) is { Topic: not null } alone)
        {
            return new ReadContext(now, AnswerKind.YesNo, [], false, new Asked([alone.Topic], Telling(tokens)));
        }

        var known = items.Select(item => item.Topic).ToHashSet(StringComparer.Ordinal);
        var taken = new bool[tokens.Length];
        items.Where(item => _concepts.Has(item.Topic)).ToList().ForEach(item => taken.AsSpan(item.First, item.Length).Fill(true));
        foreach (var mention in _mentions.Find(tokens, new Clauses(tokens, null)).All)
        {
            if (mention.Concept.Kind is not (ConceptKind.Anatomy or ConceptKind.Care or ConceptKind.Treatment) && mention.Concept.Id != "twitch" && !taken[mention.First]
                && known.Add(mention.Concept.Id))
            {
                items.Add((mention.Concept.Id, mention.IsOpposite, mention.First, mention.Last - mention.First + 1));
            }
        }

        var topics = items.Select(item => item.Topic).Distinct(StringComparer.Ordinal).ToList();
        var about = topics.Where(_concepts.Has).ToList();
        var isWell = about.Count > 0 && items.TrueForAll(item => item.IsWell || !_concepts.Has(item.Topic));
        return new ReadContext(now, AnswerKind.YesNo, about, isWell, new Asked(topics, Telling(tokens)));
    }

    private List<(string Topic, bool IsWell, int First, int Length)> Asked(Token[] tokens)
    {
        var items = new List<(string Topic, bool IsWell, int First, int Length)>();
        var found = new List<(string Topic, bool IsWell)>();
        for (var i = 0; i < tokens.Length;)
        {
            found.Clear();
            var length = _asked.Longest(tokens, i, found);
            foreach (var (topic, isWell) in found)
            {
                items.Add((topic, isWell, i, length));
            }

            i += Math.Max(1, length);
        }

        return items;
    }

    private HashSet<string> Telling(Token[] tokens) =>
        tokens.Where(token => token.Kind == TokenKind.Word && token.Length > 2 && !_filler.Contains(token.Stem)).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);

    private void AddAll(IEnumerable<string> phrases, string topic, bool isWell)
    {
        foreach (var phrase in phrases)
        {
            _asked.Add(string.Join(' ', phrase.Split(' ').Select(word => _theirs.GetValueOrDefault(word, word))), (topic, isWell));
        }
    }
}
