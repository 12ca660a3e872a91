using TwitchBot.Content.Articles;
using TwitchBot.Knowledge.Reading;

namespace TwitchBot.Knowledge.Ranking;

/// <summary>The weighted terms of sections by BM25F: a term counts by field, less with each repetition, and less in a long text.</summary>
internal static class SectionFields
{
    private const float Title = 3;
    private const float Concepts = 2;
    private const float Saturation = 1.2f;
    private const float LengthShare = 0.6f;

    /// <summary>The terms of each section, each with 0 to 1.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<int, float>> Of(IReadOnlyList<Section> sections, Terms terms)
    {
        var counts = new List<Dictionary<int, float>>(sections.Count);
        var lengths = sections.Select(section => (float)section.Sentences.Sum(sentence => sentence.Length)).ToArray();
        var average = lengths.Average();
        for (var i = 0; i < sections.Count; i++)
        {
            var fields = new Dictionary<int, float>();
            var norm = 1 - LengthShare + (LengthShare * lengths[i] / average);
            foreach (var sentence in sections[i].Sentences)
            {
                Count(sentence, terms, 1 / norm, fields);
            }

            Count(sections[i].Title, terms, Title, fields);
            foreach (var concept in sections[i].Concepts)
            {
                Add(fields, terms.Concept(concept), Concepts);
            }

            counts.Add(fields.ToDictionary(field => field.Key, field => field.Value / (Saturation + field.Value)));
        }

        return counts;
    }

    private static void Count(string text, Terms terms, float weight, Dictionary<int, float> fields)
    {
        var found = new List<int>();
        terms.Read(terms.Split(text), found);
        found.ForEach(term => Add(fields, term, weight));
    }

    private static void Add(Dictionary<int, float> fields, int term, float weight) =>
        fields[term] = fields.GetValueOrDefault(term) + weight;
}
