using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Answers;

/// <summary>Reads answers.yaml.</summary>
internal static class AnswersFile
{
    private static readonly Dictionary<string, bool> YesOrNo = new(StringComparer.Ordinal) { ["true"] = true, ["false"] = false };

    public static List<AnswerTopic> Read(ContentFile file, ConceptBook concepts)
    {
        var topics = new List<AnswerTopic>();
        foreach (var (id, key, value) in file.Named())
        {
            if (value is not YamlMappingNode map)
            {
                file.Error(value, $"'{id}' needs fields such as asked, means-yes and means-no.");
                continue;
            }

            var entry = new Entry(file, map);
            if (!concepts.Has(id) && !entry.Has("asked"))
            {
                file.Error(key, $"'{id}' is no concept of vocabulary.yaml, so it needs the field 'asked' with words of a question about it{NearestName.Hint(id, concepts.All.Select(concept => concept.Id))}");
            }

            topics.Add(new AnswerTopic
            {
                Id = id,
                IsAlone = entry.Has("alone") && entry.Choice("alone", YesOrNo),
                Asked = Phrases(entry, "asked"),
                AskedWell = Phrases(entry, "asked-well"),
                MeansYes = Phrases(entry, "means-yes"),
                MeansNo = Phrases(entry, "means-no"),
                MeansUnsure = Phrases(entry, "means-unsure"),
            });
            entry.RejectUnknownFields();
        }

        return topics;
    }

    /// <summary>Phrases, and patterns of words near each other, which must be readable.</summary>
    private static IReadOnlyList<string> Phrases(Entry entry, string field)
    {
        var items = entry.Items(field);
        foreach (var (text, node) in items.Where(item => NearPattern.Looks(item.Text) && NearPattern.Parse(item.Text)?.References().Any() != false))
        {
            entry.File.Error(node, $"'{text}' cannot be read as a pattern; write '(word | word) ~ (word | word)'.");
        }

        return [.. items.Select(item => item.Text)];
    }
}
