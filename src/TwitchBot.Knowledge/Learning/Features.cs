using TwitchBot.Content.Text;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Learning;

/// <summary>
/// Turns a text into weighted features: its terms, any two of them together, its words, their senses and its pairs of neighbouring words,
/// the edges of sentences among them, of length 1 together, so that a story counts no more than a word. What no example holds has no
/// feature: a strange word speaks neither for nor against.
/// </summary>
internal sealed class Features(Terms terms, Senses senses)
{
    /// <summary>The most features that a text has; what comes after a few dozen words of a story adds nothing.</summary>
    public const int Most = 512;

    private const float OfTerm = 1;
    private const float OfTopic = 0.45f;
    private const float OfWord = 0.7f;
    private const float OfPair = 0.35f;
    private const float OfSense = 0.3f;

    /// <summary>Two terms wherever they stand: what is asked, with what it is asked of, tells more than either.</summary>
    private const float OfTogether = 0.5f;
    private const long IsTerm = 1L << 62;
    private const long IsTogether = 1L << 61;
    private const long IsSense = 1L << 60;

    /// <summary>The number of where a sentence begins or ends: "does" there asks, within it tells.</summary>
    private const int Edge = 1;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _ids = [];

    /// <summary>One more than the highest number of a feature.</summary>
    public int Count => _ids.Count + 1;

    /// <summary>The features of an example; those not seen before are added.</summary>
    public Feature[] Learn(string text)
    {
        Span<Feature> features = stackalloc Feature[Most];
        return features[..Read(terms.Split(text), [], 0, isNew: true, features)].ToArray();
    }

    /// <summary>The features of a question.</summary>
    /// <param name="tokens">Its words.</param>
    /// <param name="context">Terms of what was spoken of before.</param>
    /// <param name="share">How much those count.</param>
    /// <param name="features">Receives them; has room for <see cref="Most"/>.</param>
    /// <returns>How many they are.</returns>
    public int Read(ReadOnlySpan<Token> tokens, List<int> context, float share, Span<Feature> features) =>
        Read(tokens, context, share, isNew: false, features);

    /// <summary>How many words no example has.</summary>
    public int Strange(ReadOnlySpan<Token> tokens)
    {
        var strange = 0;
        foreach (var token in tokens)
        {
            strange += token.Kind == TokenKind.Word && !_words.ContainsKey(token.Stem) ? 1 : 0;
        }

        return strange;
    }

    private int Read(ReadOnlySpan<Token> tokens, List<int> context, float share, bool isNew, Span<Feature> features)
    {
        var found = new List<int>(16);
        terms.Read(tokens, found);
        var count = 0;
        foreach (var term in found)
        {
            count = Add(IsTerm | (long)term, terms.IsTopic(term) ? OfTopic : OfTerm, isNew, features, count);
        }

        count = AddTogether(found, isNew, features, count);

        foreach (var term in context)
        {
            count = Add(IsTerm | (long)term, share * OfTerm, isNew, features, count);
        }

        var before = Edge;
        foreach (var token in tokens)
        {
            var word = token.Kind == TokenKind.Word ? Word(token.Stem, isNew) : Edge;
            count = word > Edge ? Add(word, OfWord, isNew, features, count) : count;
            count = AddSenses(token, isNew, features, count);
            count = AddPair(before, word, isNew, features, count);
            before = word;
        }

        count = AddPair(before, Edge, isNew, features, count);
        Normalize(features[..count]);
        return count;
    }

    private int AddTogether(List<int> found, bool isNew, Span<Feature> features, int count)
    {
        for (var i = 0; i < found.Count; i++)
        {
            for (var j = i + 1; j < found.Count && !terms.IsTopic(found[i]); j++)
            {
                var (low, high) = found[i] < found[j] ? (found[i], found[j]) : (found[j], found[i]);
                count = terms.IsTopic(found[j]) ? count : Add(IsTogether | ((long)low << 30) | (long)high, OfTogether, isNew, features, count);
            }
        }

        return count;
    }

    private int AddSenses(Token token, bool isNew, Span<Feature> features, int count)
    {
        foreach (var sense in senses.Of(token))
        {
            count = Add(IsSense | (long)sense, OfSense, isNew, features, count);
        }

        return count;
    }

    private int AddPair(int one, int other, bool isNew, Span<Feature> features, int count) =>
        one == 0 || other == 0 || (one == Edge && other == Edge)
            ? count
            : Add(((long)one << 31) | (long)other, OfPair, isNew, features, count);

    /// <summary>A word's number; 0 where no example has it.</summary>
    private int Word(string stem, bool isNew)
    {
        if (!_words.TryGetValue(stem, out var word) && isNew)
        {
            _words[stem] = word = _words.Count + Edge + 1;
        }

        return word;
    }

    private int Add(long key, float weight, bool isNew, Span<Feature> features, int count)
    {
        if (!_ids.TryGetValue(key, out var id) && isNew)
        {
            _ids[key] = id = _ids.Count + 1;
        }

        if (id == 0 || count == features.Length)
        {
            return count;
        }

        foreach (var feature in features[..count])
        {
            if (feature.Id == id)
            {
                return count;
            }
        }

        features[count] = new Feature(id, weight);
        return count + 1;
    }

    private static void Normalize(Span<Feature> features)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += feature.Weight * feature.Weight;
        }

        var length = MathF.Sqrt(sum);
        foreach (ref var feature in features)
        {
            feature = feature with { Weight = feature.Weight / length };
        }
    }
}
