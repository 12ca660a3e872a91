using TwitchBot.Content;
using TwitchBot.Content.Faq;

namespace TwitchBot.Knowledge;

/// <summary>Finds the curated question nearest to what was asked, by features weighted by how rare they are.</summary>
internal sealed class QuestionIndex
{
    private readonly List<(FaqEntry Entry, HashSet<string> Features, double Weight)> _phrasings = [];
    private readonly Dictionary<string, double> _rarity;
    private readonly double _unknown;

    public QuestionIndex(BotContent content, Features features)
    {
        var phrasings = content.Faq
            .SelectMany(entry => entry.Also.Append(entry.Ask).Select(text => (Entry: entry, Features: features.Of(text))))
            .Where(phrasing => phrasing.Features.Count > 0)
            .ToList();
        _rarity = phrasings.SelectMany(phrasing => phrasing.Features)
            .GroupBy(feature => feature, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Math.Log(1 + phrasings.Count / (double)group.Count()), StringComparer.Ordinal);
        _unknown = Math.Log(1 + phrasings.Count);
        foreach (var (entry, set) in phrasings)
        {
            _phrasings.Add((entry, set, Weight(set)));
        }
    }

    /// <summary>Entries by how alike their best phrasing is to the question, 0 to 1, best first.</summary>
    public IReadOnlyList<(FaqEntry Entry, double Score)> Rank(HashSet<string> question)
    {
        var weight = Weight(question);
        var best = new Dictionary<FaqEntry, double>(ReferenceEqualityComparer.Instance);
        foreach (var (entry, features, phrasingWeight) in _phrasings)
        {
            var common = 0.0;
            foreach (var feature in question)
            {
                if (features.Contains(feature))
                {
                    common += Rarity(feature);
                }
            }

            var score = 2 * common / (weight + phrasingWeight);
            if (score > best.GetValueOrDefault(entry))
            {
                best[entry] = score;
            }
        }

        return [.. best.Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value)];
    }

    private double Weight(HashSet<string> features) => features.Sum(Rarity);

    /// <summary>A word no curated question has is the rarest of all, and so speaks against every one of them.</summary>
    private double Rarity(string feature) => _rarity.GetValueOrDefault(feature, _unknown);
}
