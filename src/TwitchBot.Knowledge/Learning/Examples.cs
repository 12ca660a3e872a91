using TwitchBot.Content;
using TwitchBot.Content.Articles;

namespace TwitchBot.Knowledge.Learning;

/// <summary>What the reviewed content tells of questions: the ways people ask, near misses, and the articles' own sentences.</summary>
internal static class Examples
{
    /// <summary>What the sections that lie near the one asked for have of an example.</summary>
    private const float OfKin = 0.15f;

    /// <summary>How much a sentence tells of which questions are covered: less than a question does.</summary>
    private const float OfSentence = 0.5f;

    /// <summary>What each section has of a curated question, by its place in the author's order.</summary>
    private static readonly float[] ByPlace = [0.6f, 0.25f, 0.15f];

    public static List<Example> Of(BotContent content, IReadOnlyList<Section> sections, Features features)
    {
        var index = sections.Select((section, i) => (section.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        var kin = Kin(content, index);
        var examples = new List<Example>();
        foreach (var asked in content.Asked)
        {
            if (asked.Section is not null && index.TryGetValue(asked.Section, out var section))
            {
                (int, float)[] about = [(section, 1), .. kin[section]];
                examples.AddRange(asked.Asks.Select(text => new Example(features.Learn(text), about, 1)));
            }

            examples.AddRange(asked.NotCovered.Select(text => new Example(features.Learn(text), [], 1)));
        }

        foreach (var entry in content.Faq)
        {
            var all = ByPlace.Take(entry.Answer.Count).Sum();
            (int, float)[] about = [.. entry.Answer.Take(ByPlace.Length).Select((id, place) => (index[id], ByPlace[place] / all))];
            examples.AddRange(entry.Also.Prepend(entry.Ask).Select(text => new Example(features.Learn(text), about, 1)));
        }

        for (var i = 0; i < sections.Count; i++)
        {
            (int, float)[] about = [(i, 1)];
            examples.AddRange(sections[i].Sentences.Append(sections[i].Title).Select(text => new Example(features.Learn(text), about, OfSentence)));
        }

        return examples;
    }

    /// <summary>For each section those that answer the same curated questions: either may hold the fact.</summary>
    private static (int Section, float Share)[][] Kin(BotContent content, Dictionary<string, int> index)
    {
        var together = content.Faq
            .SelectMany(entry => entry.Answer.SelectMany(_ => entry.Answer, (one, other) => (One: index[one], Other: index[other])))
            .Where(pair => pair.One != pair.Other)
            .ToLookup(pair => pair.One, pair => pair.Other);
        return
        [
            .. Enumerable.Range(0, index.Count).Select(section => together[section]
                .CountBy(other => other)
                .Select(other => (other.Key, OfKin * other.Value / together[section].Count()))
                .ToArray()),
        ];
    }
}
