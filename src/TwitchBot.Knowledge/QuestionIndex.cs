using TwitchBot.Content;
using TwitchBot.Content.Faq;

namespace TwitchBot.Knowledge;

/// <summary>Finds the curated question nearest to what was asked, by features weighted by how rare they are.</summary>
internal sealed class QuestionIndex
{
    /// <summary>What the same words add, so that of two questions with the same features the one put the same way wins.</summary>
    private const double SameWords = 0.02;

    private readonly List<Phrasing> _phrasings = [];
    private readonly Dictionary<string, double> _rarity;
    private readonly double _unknown;

    public QuestionIndex(BotContent content, Features features)
    {
        var phrasings = content.Faq
            .SelectMany(entry => entry.Also.Append(entry.Ask).Select(text => (Entry: entry, Text: features.Of(text))))
            .Where(phrasing => phrasing.Text.Features.Count > 0)
            .ToList();
        _rarity = phrasings.SelectMany(phrasing => phrasing.Text.Features)
            .GroupBy(feature => feature, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Math.Log(1 + phrasings.Count / (double)group.Count()), StringComparer.Ordinal);
        _unknown = Math.Log(1 + phrasings.Count);
        foreach (var (entry, text) in phrasings)
        {
            _phrasings.Add(new Phrasing(entry, text.Features, text.Words, Weight(text.Features)));
        }
    }

    /// <summary>Entries by how alike their best phrasing is to the question, 0 to about 1, best first.</summary>
    public IReadOnlyList<(FaqEntry Entry, double Score)> Rank((HashSet<string> Features, HashSet<string> Words) question)
    {
        var weight = Weight(question.Features);
        var best = new Dictionary<FaqEntry, double>(ReferenceEqualityComparer.Instance);
        foreach (var phrasing in _phrasings)
        {
            var common = 0.0;
            foreach (var feature in question.Features)
            {
                if (phrasing.Features.Contains(feature))
                {
                    common += Rarity(feature);
                }
            }

            if (common == 0)
            {
                continue;
            }

            var score = (2 * common / (weight + phrasing.Weight)) + (SameWords * Dice(question.Words, phrasing.Words));
            if (score > best.GetValueOrDefault(phrasing.Entry))
            {
                best[phrasing.Entry] = score;
            }
        }

        return [.. best.Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value)];
    }

    private static double Dice(HashSet<string> one, HashSet<string> other) =>
        2.0 * one.Count(other.Contains) / (one.Count + other.Count);

    private double Weight(HashSet<string> features) => features.Sum(Rarity);

    /// <summary>A word no curated question has is the rarest of all, and so speaks against every one of them.</summary>
    private double Rarity(string feature) => _rarity.GetValueOrDefault(feature, _unknown);

    private sealed record Phrasing(FaqEntry Entry, HashSet<string> Features, HashSet<string> Words, double Weight);
}
