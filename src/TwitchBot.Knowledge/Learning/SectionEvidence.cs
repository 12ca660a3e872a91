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
        var counts = Count(features, examples);
        var (bySection, met) = (new float[sections], new List<int>());
        var (shares, ofFeature, ofSection) = (new (int Section, float Weight)[features][], new float[features], new float[sections]);
        for (var i = 0; i < features; i++)
        {
            foreach (var (about, weight) in counts[i] ?? [])
            {
                foreach (var (section, share) in about)
                {
                    if (bySection[section] == 0)
                    {
                        met.Add(section);
                    }

                    bySection[section] += share * weight;
                }
            }

            shares[i] = [.. met.Select(section => (section, bySection[section]))];
            met.Clear();
            foreach (var (section, weight) in shares[i])
            {
                ofFeature[i] += weight;
                ofSection[section] += weight;
                bySection[section] = 0;
            }
        }

        var all = ofSection.Sum();
        _absent = Array.ConvertAll(ofSection, count => MathF.Log(Smoothing / (count + Smoothing)));
        for (var i = 0; i < features; i++)
        {
            var expected = Smoothing * ofFeature[i] / all;
            foreach (ref var share in shares[i].AsSpan())
            {
                share.Weight = MathF.Log(1 + (share.Weight / expected));
            }
        }

        _byFeature = shares;
    }

    /// <summary>For each feature how much of it the examples have that are about the same sections.</summary>
    private static List<((int Section, float Share)[] About, float Weight)>?[] Count(int features, List<Example> examples)
    {
        var counts = new List<((int, float)[] About, float Weight)>?[features];
        foreach (var alike in examples.GroupBy(example => example.Sections))
        {
            foreach (var feature in alike.SelectMany(example => example.Features))
            {
                var own = counts[feature.Id] ??= new(2);
                if (own.Count > 0 && own[^1].About == alike.Key)
                {
                    own[^1] = (alike.Key, own[^1].Weight + feature.Weight);
                }
                else
                {
                    own.Add((alike.Key, feature.Weight));
                }
            }
        }

        return counts;
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
