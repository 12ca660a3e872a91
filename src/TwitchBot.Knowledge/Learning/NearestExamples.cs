using System.Buffers;

namespace TwitchBot.Knowledge.Learning;

/// <summary>How like a question is to the nearest one of some examples, rare features counting most.</summary>
internal sealed class NearestExamples
{
    /// <summary>Features that more than this share of all examples have find nothing; they only make other examples less alike.</summary>
    private const float TooCommon = 0.08f;

    private readonly float[] _rarity;
    private readonly (int Example, float Weight)[][] _byFeature;
    private readonly int _count;

    /// <summary>Builds the index.</summary>
    /// <param name="features">One more than the highest number of a feature.</param>
    /// <param name="examples">All examples, by which a feature is rare or not.</param>
    /// <param name="isOne">Whether an example is one of those to compare with.</param>
    public NearestExamples(int features, List<Example> examples, Predicate<Example> isOne)
    {
        var frequency = new int[features];
        foreach (var example in examples)
        {
            foreach (var feature in example.Features)
            {
                frequency[feature.Id]++;
            }
        }

        _rarity = Array.ConvertAll(frequency, count => MathF.Log(examples.Count / (float)Math.Max(1, count)));
        var lists = new List<(int, float)>?[features];
        foreach (var one in examples.FindAll(isOne))
        {
            var length = Length(one.Features);
            foreach (var feature in one.Features)
            {
                if (frequency[feature.Id] <= TooCommon * examples.Count)
                {
                    (lists[feature.Id] ??= []).Add((_count, Weight(feature) / length));
                }
            }

            _count++;
        }

        _byFeature = Array.ConvertAll(lists, list => list?.ToArray() ?? []);
    }

    /// <summary>The likeness, 0 to 1.</summary>
    public float Nearest(ReadOnlySpan<Feature> features)
    {
        var rented = ArrayPool<float>.Shared.Rent(_count);
        try
        {
            var sums = rented.AsSpan(0, _count);
            sums.Clear();
            var nearest = 0f;
            foreach (var feature in features)
            {
                var weight = Weight(feature);
                foreach (var (example, share) in _byFeature[feature.Id])
                {
                    sums[example] += weight * share;
                    nearest = Math.Max(nearest, sums[example]);
                }
            }

            return nearest / Length(features);
        }
        finally
        {
            ArrayPool<float>.Shared.Return(rented);
        }
    }

    private float Weight(Feature feature) => feature.Weight * _rarity[feature.Id];

    private float Length(ReadOnlySpan<Feature> features)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += Weight(feature) * Weight(feature);
        }

        return MathF.Max(MathF.Sqrt(sum), float.Epsilon);
    }
}
