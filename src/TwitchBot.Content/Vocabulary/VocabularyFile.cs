using TwitchBot.Content.Triage;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Vocabulary;

/// <summary>Reads vocabulary.yaml.</summary>
internal static class VocabularyFile
{
    private static readonly Dictionary<string, ConceptKind> Kinds = new(StringComparer.Ordinal)
    {
        ["trigger"] = ConceptKind.Trigger,
        ["symptom"] = ConceptKind.Symptom,
        ["red-flag"] = ConceptKind.RedFlag,
        ["background"] = ConceptKind.Background,
        ["medicine"] = ConceptKind.Medicine,
        ["condition"] = ConceptKind.Condition,
        ["anatomy"] = ConceptKind.Anatomy,
        ["treatment"] = ConceptKind.Treatment,
        ["care"] = ConceptKind.Care,
        ["words"] = ConceptKind.Words,
    };

    public static ConceptBook Read(ContentFile file)
    {
        var concepts = new Dictionary<string, Concept>(StringComparer.Ordinal);
        var nodes = new Dictionary<string, YamlNode>(StringComparer.Ordinal);
        foreach (var (id, key, value) in file.Named())
        {
            if (value is YamlMappingNode map)
            {
                concepts[id] = ReadConcept(id, new Entry(file, map));
                nodes[id] = key;
            }
            else
            {
                file.Error(value, $"the concept '{id}' needs fields such as kind, say and words.");
            }
        }

        foreach (var concept in concepts.Values)
        {
            var references = concept.Is.Concat(concept.Patterns.SelectMany(pattern => pattern.References()));
            foreach (var missing in references.Where(id => !concepts.ContainsKey(id)))
            {
                file.Error(nodes[concept.Id], $"'{concept.Id}' refers to the unknown concept '{missing}'{NearestName.Hint(missing, concepts.Keys)}.");
            }
        }

        return new ConceptBook(concepts);
    }

    private static Concept ReadConcept(string id, Entry entry)
    {
        var kind = entry.Choice("kind", Kinds);
        var urgency = entry.Optional("urgency");
        if (kind == ConceptKind.RedFlag == urgency is null)
        {
            entry.File.Error(entry.Node, $"'{id}': a red flag, and only a red flag, says its urgency (emergency or urgent).");
        }

        var patterns = new List<NearPattern>();
        foreach (var text in entry.Texts("patterns"))
        {
            if (NearPattern.Parse(text) is { } pattern)
            {
                patterns.Add(pattern);
            }
            else
            {
                entry.File.Error(entry.At("patterns"), $"'{text}' has an empty group; write '<concept> ~ (word | word)'.");
            }
        }

        var concept = new Concept
        {
            Id = id,
            Kind = kind,
            Say = kind == ConceptKind.Words ? id : entry.Required("say"),
            Urgency = urgency is null ? null : entry.Choice("urgency", UrgencyNames.ByName),
            Words = entry.Texts("words"),
            Patterns = patterns,
            Opposites = entry.Texts("opposites"),
            Amounts = entry.Texts("amounts"),
            Is = entry.Texts("is"),
            Source = entry.Optional("source"),
        };
        entry.RejectUnknownFields();
        return concept;
    }
}
