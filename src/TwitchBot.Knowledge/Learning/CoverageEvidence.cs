namespace TwitchBot.Knowledge.Learning;

/// <summary>
/// What a text's features tell of whether the articles cover it: a weight each, learned from questions and near misses by logistic
/// regression in a fixed order, so that the same content gives the same weights.
/// </summary>
internal sealed class CoverageEvidence
{
    private const int Rounds = 12;
    private const float FirstStep = 4;
    private const float Slowing = 0.3f;
    private const float Decay = 0.99f;
    private const float OfStart = 0.1f;

    /// <summary>Steps through the examples by a prime, as neighbours are alike.</summary>
    private const int Stride = 7919;

    private readonly float[] _weights;
    private float _start;

    public CoverageEvidence(int features, List<Example> examples)
    {
        _weights = new float[features];
        for (var round = 0; round < Rounds; round++)
        {
            var step = FirstStep / (1 + (round * Slowing));
            for (var i = 0; i < examples.Count; i++)
            {
                Learn(examples[(int)((long)i * Stride % examples.Count)], step);
            }

            for (var i = 0; i < _weights.Length; i++)
            {
                _weights[i] *= Decay;
            }
        }
    }

    /// <summary>The evidence: above 0 for covered, below for not.</summary>
    public float Of(ReadOnlySpan<Feature> features)
    {
        var sum = _start;
        foreach (var feature in features)
        {
            sum += feature.Weight * _weights[feature.Id];
        }

        return sum;
    }

    private void Learn(Example example, float step)
    {
        var isCovered = example.Sections.Length > 0 ? 1f : 0;
        var change = step * example.Weight * (isCovered - (1 / (1 + MathF.Exp(-Of(example.Features)))));
        _start += OfStart * change;
        foreach (var feature in example.Features)
        {
            _weights[feature.Id] += change * feature.Weight;
        }
    }
}
