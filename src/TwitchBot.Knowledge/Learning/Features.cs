using System.Runtime.InteropServices;
using TwitchBot.Content.Text;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Learning;

/// <summary>
/// Turns a text into weighted features: its terms, its words and its pairs of neighbouring words, of length 1 together, so that a
/// story counts no more than a word. What no example holds has no feature: a strange word speaks neither for nor against.
/// </summary>
internal sealed class Features(Terms terms)
{
    private const float OfTerm = 1.5f;
    private const float OfTopic = 0.45f;
    private const float OfWord = 0.7f;
    private const float OfPair = 0.4f;
    private const long IsTerm = 1L << 62;

    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<long, int> _ids = [];

    /// <summary>How many there are.</summary>
    public int Count => _ids.Count;

    /// <summary>The features of an example; those not seen before are added.</summary>
    public List<Feature> Learn(string text)
    {
        var features = new List<Feature>(32);
        var tokens = terms.Split(text);
        Read(tokens, [], 0, isNew: true, features);
        return features;
    }

    /// <summary>The features of a question.</summary>
    /// <param name="tokens">Its words.</param>
    /// <param name="context">Terms of what was spoken of before.</param>
    /// <param name="share">How much those count.</param>
    /// <param name="features">Receives them.</param>
    public void Read(ReadOnlySpan<Token> tokens, List<int> context, float share, List<Feature> features) =>
        Read(tokens, context, share, isNew: false, features);

    private void Read(ReadOnlySpan<Token> tokens, List<int> context, float share, bool isNew, List<Feature> features)
    {
        var found = new List<int>(8);
        terms.Read(tokens, found);
        foreach (var term in found)
        {
            Add(IsTerm | (long)term, terms.IsTopic(term) ? OfTopic : OfTerm, isNew, features);
        }

        foreach (var term in context)
        {
            Add(IsTerm | (long)term, share * OfTerm, isNew, features);
        }

        var before = 0;
        foreach (var token in tokens)
        {
            var word = token.Kind == TokenKind.Word ? Word(token.Stem, isNew) : 0;
            if (word > 0)
            {
                Add(word, OfWord, isNew, features);
                if (before > 0)
                {
                    Add(((long)before << 32) | (long)word, OfPair, isNew, features);
                }
            }

            before = word;
        }

        Normalize(CollectionsMarshal.AsSpan(features));
    }

    private int Word(string stem, bool isNew)
    {
        if (!_words.TryGetValue(stem, out var word) && isNew)
        {
            _words[stem] = word = _words.Count + 1;
        }

        return word;
    }

    private void Add(long key, float weight, bool isNew, List<Feature> features)
    {
        if (!_ids.TryGetValue(key, out var id))
        {
            if (!isNew)
            {
                return;
            }

            _ids[key] = id = _ids.Count;
        }

        foreach (var feature in features)
        {
            if (feature.Id == id)
            {
                return;
            }
        }

        features.Add(new Feature(id, weight));
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
