using System.Buffers;
using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Ranking;

/// <summary>Ranks sections for a question by curated phrasings, titles, concepts and their own words.</summary>
internal sealed class SectionRanking
{
    private const int Kept = 8;

    /// <summary>Room for the likeliest sections, which join those found by their words.</summary>
    private const int Joining = 4;

    private readonly Topic[] _topics;
    private readonly int[] _topicOfPhrasing;
    private readonly float[] _weightOfPhrasing;
    private readonly float[] _rarity;
    private readonly bool[] _isContent;
    private readonly bool[] _isSaid;
    private readonly float _unknown;
    private readonly Postings _phrasings;
    private readonly Postings _literal;
    private readonly int[] _wordsOfPhrasing;
    private readonly Postings _words;
    private readonly Postings _sections;
    private readonly IReadOnlyList<IReadOnlyDictionary<int, float>> _fields;

    public SectionRanking(BotContent content, IReadOnlyList<Section> sections, Terms terms)
    {
        var index = sections.Select((section, i) => (section.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        _topics =
        [
            .. content.Faq.Select(entry => new Topic(entry, [.. entry.Answer.Select(id => index[id])])),
            .. sections.Select((_, i) => new Topic(null, [i])),
        ];
        var phrasings = _topics
            .SelectMany((topic, i) => Phrasings(topic, sections).Select(text => Phrasing.Read(i, text, terms)))
            .ToList();
        _topicOfPhrasing = [.. phrasings.Select(phrasing => phrasing.Topic)];
        var fields = SectionFields.Of(sections, terms);
        _fields = fields;
        _sections = new Postings(terms.Count, fields);
        _words = new Postings(terms.Count, Words(phrasings, fields, terms));
        _literal = new Postings(terms.WordCount, [.. phrasings.Select(phrasing => phrasing.Words.ToDictionary(word => word, _ => 1f))]);
        _wordsOfPhrasing = [.. phrasings.Select(phrasing => phrasing.Words.Count)];
        _phrasings = new Postings(terms.Count, [.. phrasings.Select(phrasing => phrasing.Terms.ToDictionary(term => term, _ => 1f))]);
        var asked = phrasings.SelectMany(phrasing => phrasing.Terms.Select(term => (term, phrasing.Topic))).Distinct().CountBy(pair => pair.term).ToDictionary();
        _rarity = [.. Enumerable.Range(0, terms.Count).Select(term => Rarity(asked.GetValueOrDefault(term, _sections.Frequency(term)), term, terms))];
        _isSaid = [.. Enumerable.Range(0, terms.Count).Select(term => !terms.IsTopic(term) && !terms.IsManner(term))];
        _isContent = [.. Enumerable.Range(0, terms.Count).Select(term => _isSaid[term] && !terms.IsKind(term))];
        _unknown = Weights.OfUnknown * MathF.Log(1 + _topics.Length);
        _weightOfPhrasing = [.. phrasings.Select(phrasing => phrasing.Terms.Sum(term => _rarity[term]))];
    }

    /// <summary>Whether a term tells what a question is about.</summary>
    public bool IsContent(int term) => _isContent[term];

    /// <summary>How much a term tells.</summary>
    public float Rarity(int term) => _rarity[term];

    /// <summary>The topic at an index.</summary>
    public Topic this[int topic] => _topics[topic];

    /// <summary>For each section the topic that it answers best: a curated question where there is one.</summary>
    public int[] TopicOfEachSection() =>
        [.. Enumerable.Range(0, _sections.Texts).Select(section => Array.FindIndex(_topics, topic => topic.Sections[0] == section))];

    /// <summary>Whether a section speaks of everything a short follow-up names: "are those cancer?"</summary>
    public bool GoesOn(QuestionPart part, int section) =>
        part.Length <= Weights.LongestFollowUp && part.Unknown == 0 && part.Terms.Exists(IsContent)
        && part.Terms.TrueForAll(term => !_isSaid[term] || _fields[section].ContainsKey(term));

    /// <summary>The best sections, each through its best topic, best first.</summary>
    public List<Candidate> Rank(QuestionPart part)
    {
        var texts = (2 * _phrasings.Texts) + (3 * _topics.Length) + (2 * _sections.Texts);
        var rented = ArrayPool<float>.Shared.Rent(texts);
        try
        {
            var space = rented.AsSpan(0, texts);
            space.Clear();
            return Rank(part, space);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    private List<Candidate> Rank(QuestionPart part, Span<float> space)
    {
        var common = Take(ref space, _phrasings.Texts);
        var same = Take(ref space, _phrasings.Texts);
        var words = Take(ref space, _topics.Length);
        var likeness = Take(ref space, _topics.Length);
        var held = Take(ref space, _topics.Length);
        var own = Take(ref space, _sections.Texts);
        foreach (var word in part.Words)
        {
            _literal.Add(word, 1, same);
        }

        var weight = _unknown * (Math.Min(1, part.Unknown) + (Weights.OfMoreUnknown * Math.Max(0, part.Unknown - 1)));
        var said = part.Unknown + (part.IsAdrift ? 1 : 0);
        foreach (var term in part.Terms)
        {
            weight += _rarity[term];
            Add(term, _rarity[term], common, words, own);
            if (_isSaid[term])
            {
                said++;
                _words.Add(term, 1, held);
            }
        }

        foreach (var term in part.Context)
        {
            Add(term, part.ContextShare * _rarity[term], common, words, own);
        }

        var full = weight + (part.HasContent ? 0 : part.ContextShare * part.Context.Sum(term => _rarity[term]) / 2);
        if (part.Terms.Count == 0)
        {
            Verbatim(part, same, words, likeness);
        }

        for (var i = 0; i < common.Length; i++)
        {
            if (common[i] > 0)
            {
                var topic = _topicOfPhrasing[i];
                var alike = Math.Min(1, 2 * common[i] / (Math.Max(full, common[i]) + _weightOfPhrasing[i]));
                var literal = 2 * same[i] / (part.Length + _wordsOfPhrasing[i]);
                alike = (part.IsBare ? alike * literal : alike) + (Weights.OfLiteral * literal);
                likeness[topic] = Math.Max(likeness[topic], alike);
            }
        }

        return Best(new Fit(words, likeness, held, own), space, Math.Max(full, 0.01f), said);
    }

    /// <summary>Finds ways to ask that are made of everyday words only, "does it show", which tell nothing one by one.</summary>
    private void Verbatim(QuestionPart part, Span<float> same, Span<float> words, Span<float> likeness)
    {
        for (var i = 0; i < same.Length; i++)
        {
            var alike = 2 * same[i] / (part.Length + _wordsOfPhrasing[i]);
            if (_weightOfPhrasing[i] == 0 && alike >= Weights.Verbatim)
            {
                var topic = _topicOfPhrasing[i];
                words[topic] = 1;
                likeness[topic] = Math.Max(likeness[topic], alike);
            }
        }
    }

    private void Add(int term, float factor, Span<float> common, Span<float> words, Span<float> own)
    {
        _phrasings.Add(term, factor, common);
        _words.Add(term, factor, words);
        _sections.Add(term, factor, own);
    }

    private List<Candidate> Best(Fit found, Span<float> best, float weight, float said)
    {
        var words = found.Words;
        var likeness = found.Likeness;
        var own = found.Own;
        var kept = new List<Candidate>(Kept + Joining);
        for (var topic = 0; topic < _topics.Length; topic++)
        {
            if (words[topic] <= 0)
            {
                continue;
            }

            var fit = (Weights.OfPhrasing * likeness[topic]) + (Weights.OfTopicWords * Math.Min(1, words[topic] / weight));
            fit *= Math.Min(1, Weights.OfHalfCovered + ((1 - Weights.OfHalfCovered) * words[topic] / weight * Weights.OfEnough));
            fit *= _topics[topic].Entry is null ? Weights.OfTitle : 1;
            var missing = Math.Max(0, said - found.Held[topic]);
            fit -= Weights.PerMissing * missing;
            var place = 0;
            foreach (var section in _topics[topic].Sections)
            {
                var score = (fit * (1 - (Weights.PerPlace * place++))) + (Weights.OfSection * Math.Min(1, own[section] / weight));
                if (score > best[section])
                {
                    best[section] = score;
                    Keep(kept, new Candidate(section, topic, score, likeness[topic]));
                }
            }
        }

        return kept;
    }

    // Without lambdas: this runs for every text that shares a word with the question.
    private static void Keep(List<Candidate> kept, Candidate candidate)
    {
        if (kept.Count == Kept && kept[^1].Score >= candidate.Score)
        {
            return;
        }

        for (var i = 0; i < kept.Count; i++)
        {
            if (kept[i].Section == candidate.Section)
            {
                kept.RemoveAt(i);
                break;
            }
        }

        var at = kept.Count;
        while (at > 0 && kept[at - 1].Score < candidate.Score)
        {
            at--;
        }

        kept.Insert(at, candidate);
        if (kept.Count > Kept)
        {
            kept.RemoveAt(Kept);
        }
    }

    private static IEnumerable<string> Phrasings(Topic topic, IReadOnlyList<Section> sections) =>
        topic.Entry is { } entry ? entry.Also.Prepend(entry.Ask) : [sections[topic.Sections[0]].Title];

    private static Span<float> Take(ref Span<float> space, int length)
    {
        var taken = space[..length];
        space = space[length..];
        return taken;
    }

    /// <summary>All words of a topic: those of its phrasings in full, those of its sections by how much they count there.</summary>
    private List<Dictionary<int, float>> Words(List<Phrasing> phrasings, IReadOnlyList<IReadOnlyDictionary<int, float>> fields, Terms terms)
    {
        var words = _topics.Select(topic => topic.Sections
            .SelectMany(section => fields[section])
            .Where(field => !terms.IsKind(field.Key))
            .GroupBy(field => field.Key)
            .ToDictionary(group => group.Key, group => group.Max(field => field.Value))).ToList();
        foreach (var phrasing in phrasings)
        {
            phrasing.Terms.ForEach(term => words[phrasing.Topic][term] = terms.IsIncidental(term) ? Weights.OfIncidental : 1);
        }

        return words;
    }

    private float Rarity(int topics, int term, Terms terms)
    {
        var rarity = MathF.Log(1 + (_topics.Length / (float)Math.Max(1, topics)));
        return rarity * (terms.IsTopic(term) ? Weights.OfTopic : terms.IsManner(term) || terms.IsKind(term) ? Weights.OfManner : 1);
    }

    /// <summary>What the topics and sections have of a question.</summary>
    private readonly ref struct Fit(Span<float> words, Span<float> likeness, Span<float> held, Span<float> own)
    {
        public Span<float> Words { get; } = words;

        public Span<float> Likeness { get; } = likeness;

        public Span<float> Held { get; } = held;

        public Span<float> Own { get; } = own;
    }
}
