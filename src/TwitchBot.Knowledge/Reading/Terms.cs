using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;

namespace TwitchBot.Knowledge.Reading;

/// <summary>Turns words into terms: numbers by which texts are compared. A term is a concept, a group of words that mean the same, or a stem.</summary>
internal sealed class Terms
{
    /// <summary>How much a word of people's lives counts as one that no article knows.</summary>
    private const float OfSetting = 0.45f;

    private readonly PhraseTable<Meaning> _phrases = new();
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _chatter;
    private readonly HashSet<string> _setting;
    private readonly HashSet<string> _refers;
    private readonly HashSet<string> _negations;
    private readonly HashSet<int> _topic;
    private readonly HashSet<int> _manner;
    private readonly HashSet<int> _kinds;
    private readonly HashSet<int> _general;
    private readonly int _cause;
    private readonly HashSet<int> _told = [];
    private readonly HashSet<int> _incidental = [];
    private readonly HashSet<int> _ways;
    private readonly Spelling _spelling;

    public Terms(BotContent content, Declines declines)
    {
        _chatter = Stems(string.Join(' ', content.Asking.Chatter));
        _negations = content.Wording.Cues.GetValueOrDefault("negation", []).ToHashSet(StringComparer.Ordinal);
        _refers = content.Asking.Refers.ToHashSet(StringComparer.Ordinal);
        _setting = Stems(string.Join(' ', content.Asking.Setting));
        foreach (var concept in content.Concepts.All.Where(concept => concept.Kind != ConceptKind.Words))
        {
            Add(concept.Id, concept.Words, isWhole: false);
            if (concept.Kind is not (ConceptKind.Care or ConceptKind.Treatment or ConceptKind.Anatomy))
            {
                _told.Add(Group(concept.Id));
            }
        }

        foreach (var (name, words) in content.Asking.Same)
        {
            Add(name, words, isWhole: true);
        }

        _topic = [.. content.Asking.Topic.Select(Group)];
        _general = [.. content.Asking.General.Select(Group)];
        _cause = Group("cause");
        _kinds = [.. content.Asking.Kinds.Select(Group)];
        _manner = [.. content.Asking.Manner.Select(Group)];
        _ways = [.. content.Asking.Same.Keys.Where(name => !content.Concepts.Has(name)).Select(Group)];
        AddWords(Articles(content), isIncidental: false);
        AddWords(Phrasings(content), isIncidental: true);

        _spelling = new Spelling(_phrases.Stems().Concat(_ids.Keys.Where(IsStem)).Where(stem => !_chatter.Contains(stem)), _chatter.Concat(_setting).Concat(declines.Stems()));
    }

    /// <summary>How many terms there are.</summary>
    public int Count => _ids.Count;

    /// <summary>How many literal words there are.</summary>
    public int WordCount => _words.Count;

    /// <summary>The term of a concept.</summary>
    public int Concept(string id) => Group(id);

    /// <summary>What every question is about.</summary>
    public IReadOnlyCollection<int> Topic => _topic;

    /// <summary>Whether every question is about this, said or not.</summary>
    public bool IsTopic(int term) => _topic.Contains(term);

    /// <summary>Whether this tells how something is asked, not what about.</summary>
    public bool IsManner(int term) => _manner.Contains(term);

    /// <summary>Whether this tells which kind of thing is asked for.</summary>
    public bool IsKind(int term) => _kinds.Contains(term);

    /// <summary>Whether a question with this says what it happens to: why, how to, when.</summary>
    public bool NeedsAim(int term) => term == _cause || _kinds.Contains(term);

    /// <summary>Whether a word stands for the twitch.</summary>
    public bool Refers(Token token) => _refers.Contains(token.Word);

    /// <summary>Whether this, after something was told, asks about that.</summary>
    public bool IsGeneral(int term) => _general.Contains(term);

    /// <summary>Whether this, told around a question, says what it is about: a concept or a word of the articles, no turn of phrase.</summary>
    public bool IsBackground(int term) => !_ways.Contains(term) && !_topic.Contains(term) && !_incidental.Contains(term);

    /// <summary>Whether this is a turn of phrase, neither a concept nor a word of its own.</summary>
    public bool IsTurn(int term) => _ways.Contains(term);

    /// <summary>Whether this is a word of a way to ask that neither the articles nor the vocabulary know: "I walked into a door".</summary>
    public bool IsIncidental(int term) => _incidental.Contains(term);

    /// <summary>Whether this is something people tell about themselves: a symptom, a trigger, an illness, a medicine.</summary>
    public bool IsTold(int term) => _told.Contains(term) && !IsTopic(term);

    /// <summary>The tokens of a text with misspelt words put right.</summary>
    public Token[] Split(string text) => _spelling.Correct(Tokenizer.Split(text));

    /// <summary>Adds the terms of some tokens.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="terms">Receives each term once.</param>
    /// <returns>How many words are neither terms nor chatter; words of people's lives count less than one each.</returns>
    public float Read(ReadOnlySpan<Token> tokens, List<int> terms) => Read(tokens, terms, isTold: false);

    /// <summary>Adds the terms of what is told, but for what is denied: "I do not smoke".</summary>
    public float ReadTold(ReadOnlySpan<Token> tokens, List<int> terms) => Read(tokens, terms, isTold: true);

    private float Read(ReadOnlySpan<Token> tokens, List<int> terms, bool isTold)
    {
        var unknown = 0f;
        var found = new List<Meaning>(4);
        var covered = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            found.Clear();
            var length = _phrases.Longest(tokens, i, found);
            if (isTold && found.Count > 0 && IsDenied(tokens, i))
            {
                i += length - 1;
                continue;
            }

            foreach (var meaning in found)
            {
                AddNew(meaning.Term, terms);
            }

            covered = Math.Max(covered, i + length);
            if (found.Exists(meaning => meaning.IsWhole))
            {
                i += length - 1;
            }
            else if (covered <= i && tokens[i].Kind == TokenKind.Word && !_chatter.Contains(tokens[i].Stem))
            {
                unknown += AddWord(tokens[i].Stem, terms) ? 0 : _setting.Contains(tokens[i].Stem) ? OfSetting : 1;
            }
        }

        return unknown;
    }

    /// <summary>Adds the literal words of some tokens, chatter too, as numbers of their own.</summary>
    public void Words(ReadOnlySpan<Token> tokens, List<int> words)
    {
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Word && _words.TryGetValue(token.Stem, out var word))
            {
                AddNew(word, words);
            }
        }
    }

    private bool IsDenied(ReadOnlySpan<Token> tokens, int at) =>
        (at > 0 && _negations.Contains(tokens[at - 1].Word)) || (at > 1 && _negations.Contains(tokens[at - 2].Word));

    private static void AddNew(int term, List<int> terms)
    {
        if (!terms.Contains(term))
        {
            terms.Add(term);
        }
    }

    private bool AddWord(string stem, List<int> terms)
    {
        var isKnown = _ids.TryGetValue(stem, out var term);
        if (isKnown)
        {
            AddNew(term, terms);
        }

        return isKnown;
    }

    private static IEnumerable<string> Articles(BotContent content) =>
        content.Library.Sections.SelectMany(section => section.Sentences.Append(section.Title));

    private static IEnumerable<string> Phrasings(BotContent content) => content.Faq.SelectMany(entry => entry.Also.Append(entry.Ask));

    private void AddWords(IEnumerable<string> texts, bool isIncidental)
    {
        foreach (var token in texts.SelectMany(Tokenizer.Split).Where(token => token.Kind == TokenKind.Word))
        {
            _words.TryAdd(token.Stem, _words.Count);
            if (!_chatter.Contains(token.Stem) && !_ids.ContainsKey(token.Stem))
            {
                var id = Id(token.Stem);
                if (isIncidental)
                {
                    _incidental.Add(id);
                }
            }
        }
    }

    private static HashSet<string> Stems(string text) =>
        Tokenizer.Split(text).Select(token => token.Stem).ToHashSet(StringComparer.Ordinal);

    private static bool IsStem(string key) => key[0] != '#';

    private void Add(string group, IReadOnlyList<string> words, bool isWhole)
    {
        var id = Group(group);
        foreach (var phrase in words)
        {
            _phrases.Add(phrase, new Meaning(id, isWhole));
        }
    }

    private int Group(string name) => Id($"#{name}");

    private int Id(string key)
    {
        if (!_ids.TryGetValue(key, out var id))
        {
            _ids[key] = id = _ids.Count;
        }

        return id;
    }

    /// <summary>What a phrase stands for.</summary>
    /// <param name="Term">Its term.</param>
    /// <param name="IsWhole">Whether its words mean nothing by themselves: "worry" in "should I worry".</param>
    private readonly record struct Meaning(int Term, bool IsWhole);
}
