using System.Runtime.InteropServices;

namespace TwitchBot.Knowledge.Learning;

/// <summary>
/// What a text's features tell of the section it asks for: naive Bayes, the logarithm of how much more often a feature stands in a
/// section's examples than in all, smoothed towards all. Sums of figures that can be listed feature by feature.
/// </summary>
internal sealed class SectionEvidence
{
    /// <summary>How many features of all examples each section is given beside its own.</summary>
    private const float Smoothing = 80;

    private readonly (int Section, float Weight)[][] _byFeature;
    private readonly float[] _absent;

    public SectionEvidence(int features, int sections, List<Example> examples)
    {
        var counts = new Dictionary<int, float>[features];
        var (ofFeature, ofSection, all) = (new float[features], new float[sections], 0f);
        foreach (var example in examples)
        {
            foreach (var (section, share) in example.Sections)
            {
                foreach (var feature in example.Features)
                {
                    var count = share * feature.Weight;
                    var bySection = counts[feature.Id] ??= [];
                    CollectionsMarshal.GetValueRefOrAddDefault(bySection, section, out _) += count;
                    ofFeature[feature.Id] += count;
                    ofSection[section] += count;
                    all += count;
                }
            }
        }

        _absent = Array.ConvertAll(ofSection, count => MathF.Log(Smoothing / (count + Smoothing)));
        _byFeature = new (int, float)[features][];
        for (var i = 0; i < features; i++)
        {
            var expected = Smoothing * ofFeature[i] / all;
            _byFeature[i] = counts[i] is { } own ? [.. own.Select(pair => (pair.Key, MathF.Log(1 + (pair.Value / expected))))] : [];
        }
    }

    /// <summary>Adds the evidence for each section.</summary>
    public void Add(ReadOnlySpan<Feature> features, Span<float> sums)
    {
        var known = 0f;
        foreach (var feature in features)
        {
            var sections = _byFeature[feature.Id];
            known += sections.Length > 0 ? feature.Weight : 0;
            foreach (var (section, weight) in sections)
            {
                sums[section] += feature.Weight * weight;
            }
        }

        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += known * _absent[i];
        }
    }
}
