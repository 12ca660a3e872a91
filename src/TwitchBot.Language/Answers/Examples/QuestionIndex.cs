namespace TwitchBot.Language.Answers.Examples;

/// <summary>
/// Tells what a question asks about: by the likest question of each topic, and by words that belong to a topic's questions and answers
/// and to few others.
/// </summary>
internal sealed class QuestionIndex
{
    /// <summary>What a word costs that no question of the bank has, as against shared ones.</summary>
    private const float UnknownWeight = 12;
    private const float PairWeight = 0.4f;

    /// <summary>A word belongs to a topic that holds at least this share of its uses.</summary>
    private const float LeastShare = 0.1f;

    /// <summary>How much words that belong to a topic count beside its likest question.</summary>
    private const float Belonging = 3;

    /// <summary>One use in a question tells as much as so many in answers.</summary>
    private const float QuestionUse = 4;

    private readonly List<Example> _questions;
    private readonly float[] _lengths;
    private readonly Dictionary<ulong, Posting> _postings;

    /// <summary>Builds the index.</summary>
    /// <param name="questions">The bank's questions.</param>
    /// <param name="answers">Its answers.</param>
    /// <param name="topics">How many topics there are.</param>
    public QuestionIndex(List<Example> questions, IReadOnlyList<Example> answers, int topics)
    {
        _questions = questions;
        var uses = new Dictionary<ulong, Uses>();
        for (var i = 0; i < questions.Count; i++)
        {
            foreach (var feature in questions[i].Features)
            {
                Find(uses, feature).InQuestions.Add(i);
                Find(uses, feature).Count(questions[i].Topic, QuestionUse);
            }
        }

        foreach (var answer in answers)
        {
            foreach (var feature in answer.Features)
            {
                if (!Features.IsPair(feature) || uses.ContainsKey(feature))
                {
                    Find(uses, feature).Count(answer.Topic, 1);
                }
            }
        }

        var texts = questions.Count + answers.Count;
        _postings = uses.ToDictionary(use => use.Key, use => use.Value.ToPosting(Features.IsPair(use.Key), texts));
        _lengths = [.. questions.Select(question => question.Features.Sum(feature => _postings[feature].Weight))];
    }

    /// <summary>How like a question is to those of each topic.</summary>
    /// <param name="features">The question's features.</param>
    /// <param name="unknown">How many of its words no example has.</param>
    /// <param name="likeness">Receives the likeness to questions for the thing.</param>
    /// <param name="opposite">Receives the likeness to questions for its opposite.</param>
    public void Read(ReadOnlySpan<ulong> features, int unknown, Span<float> likeness, Span<float> opposite)
    {
        Span<float> shared = stackalloc float[_questions.Count];
        Span<float> belongs = stackalloc float[likeness.Length];
        likeness.Clear();
        shared.Clear();
        belongs.Clear();
        var (length, words) = (unknown * UnknownWeight, unknown * UnknownWeight);
        foreach (var feature in features)
        {
            if (!_postings.TryGetValue(feature, out var posting))
            {
                continue;
            }

            length += posting.Weight;
            foreach (var question in posting.Questions)
            {
                shared[question] += posting.Weight;
            }

            if (!Features.IsPair(feature))
            {
                words += posting.Weight;
                foreach (var (topic, share) in posting.Topics)
                {
                    belongs[topic] += posting.Weight * share;
                }
            }
        }

        opposite.Clear();
        for (var i = 0; i < shared.Length; i++)
        {
            if (shared[i] > 0)
            {
                ref var best = ref (_questions[i].Label == 0 ? likeness : opposite)[_questions[i].Topic];
                best = Math.Max(best, shared[i] / MathF.Sqrt(length * _lengths[i]));
            }
        }

        for (var topic = 0; topic < likeness.Length; topic++)
        {
            var belonging = Belonging * belongs[topic] / Math.Max(1, words);
            likeness[topic] += belonging;
            opposite[topic] += belonging;
        }
    }

    private static Uses Find(Dictionary<ulong, Uses> uses, ulong feature)
    {
        if (!uses.TryGetValue(feature, out var found))
        {
            uses[feature] = found = new Uses();
        }

        return found;
    }

    private readonly record struct Posting(float Weight, int[] Questions, (int Topic, float Share)[] Topics);

    private sealed class Uses
    {
        private readonly Dictionary<int, float> _byTopic = [];
        private int _texts;
        private float _all;

        public List<int> InQuestions { get; } = [];

        public void Count(int topic, float use)
        {
            _texts++;
            _all += use;
            if (topic != Example.AnyTopic)
            {
                _byTopic[topic] = _byTopic.GetValueOrDefault(topic) + use;
            }
        }

        public Posting ToPosting(bool isPair, int texts)
        {
            var rarity = MathF.Log((1f + texts) / _texts);
            return new Posting(
                rarity * rarity * (isPair ? PairWeight : 1),
                [.. InQuestions],
                isPair ? [] : [.. _byTopic.Select(use => (use.Key, Share: use.Value / _all)).Where(use => use.Share >= LeastShare)]);
        }
    }
}
