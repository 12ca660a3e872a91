using TwitchBot.Content.Conditions;
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

    private static readonly Dictionary<string, Urgency> Urgencies = new(StringComparer.Ordinal)
    {
        ["emergency"] = Urgency.Emergency,
        ["urgent"] = Urgency.Urgent,
    };

    private const string OppositePatterns = "opposite-patterns";
    private const string NotMeantPatterns = "not-meant-patterns";

    public static ConceptBook Read(ContentFile file)
    {
        var concepts = new Dictionary<string, Concept>(StringComparer.Ordinal);
        var entries = new Dictionary<string, Entry>(StringComparer.Ordinal);
        foreach (var (id, key, value) in file.Named())
        {
            if (!ConditionParser.CanName(id) || ConditionParser.IsReserved(id))
            {
                file.Error(key, ConditionParser.IsReserved(id)
                    ? $"no concept can be named '{id}', which means something else in conditions."
                    : $"'{id}': a concept's name is made of small letters, digits and hyphens.");
            }

            if (value is YamlMappingNode map)
            {
                entries[id] = new Entry(file, map);
                concepts[id] = ReadConcept(id, entries[id]);
            }
            else
            {
                file.Error(value, $"the concept '{id}' needs fields such as kind, say and words.");
            }
        }

        ReportUnknown(entries, concepts);
        ReportCircles(entries, concepts);
        return new ConceptBook(concepts);
    }

    private static Concept ReadConcept(string id, Entry entry)
    {
        var kind = entry.Choice("kind", Kinds);
        Urgency? urgency = entry.Has("urgency") ? entry.Choice("urgency", Urgencies) : null;
        if (kind == ConceptKind.RedFlag == urgency is null)
        {
            entry.File.Error(entry.Node, $"'{id}': a red flag, and only a red flag, says its urgency (emergency or urgent).");
        }

        foreach (var field in urgency is null ? [] : (string[])[OppositePatterns, NotMeantPatterns])
        {
            if (entry.Has(field))
            {
                entry.File.Error(entry.Node, $"'{id}': that a red flag is not there is said by whole phrases, never by '{field}', which may reach too far.");
            }
        }

        var concept = new Concept
        {
            Id = id,
            Kind = kind,
            Say = kind == ConceptKind.Words ? id : entry.Required("say"),
            Urgency = urgency,
            Words = entry.Texts("words"),
            Patterns = ReadPatterns(entry, "patterns"),
            Opposites = entry.Texts("opposites"),
            OppositePatterns = ReadPatterns(entry, OppositePatterns),
            NotMeant = entry.Texts("not-meant"),
            NotMeantPatterns = ReadPatterns(entry, NotMeantPatterns),
            AskedYes = entry.Texts("asked-yes"),
            AskedNo = entry.Texts("asked-no"),
            Amounts = entry.Texts("amounts"),
            Is = entry.Texts("is"),
            Source = entry.Optional("source"),
        };
        entry.RejectUnknownFields();
        return concept;
    }

    private static List<NearPattern> ReadPatterns(Entry entry, string field)
    {
        var patterns = new List<NearPattern>();
        foreach (var (text, node) in entry.Items(field))
        {
            if (NearPattern.Parse(text) is { } pattern)
            {
                patterns.Add(pattern);
            }
            else
            {
                entry.File.Error(node, $"'{text}' cannot be read as a pattern; write '<concept> ~ (word | word)'.");
            }
        }

        return patterns;
    }

    private static void ReportUnknown(Dictionary<string, Entry> entries, Dictionary<string, Concept> concepts)
    {
        foreach (var (id, entry) in entries)
        {
            var references = entry.Items("is")
                .Concat(entry.Items("patterns").Concat(entry.Items(OppositePatterns)).Concat(entry.Items(NotMeantPatterns)).SelectMany(item => Named(item.Text).Select(name => (Text: name, item.Node))));
            foreach (var (name, node) in references.Where(reference => !concepts.ContainsKey(reference.Text)))
            {
                entry.File.Error(node, $"'{id}' refers to the unknown concept '{name}'{NearestName.Hint(name, concepts.Keys)}");
            }
        }
    }

    private static IEnumerable<string> Named(string pattern) => NearPattern.Parse(pattern)?.References() ?? [];

    /// <summary>Reports concepts that are, in the end, a case of themselves.</summary>
    private static void ReportCircles(Dictionary<string, Entry> entries, Dictionary<string, Concept> concepts)
    {
        foreach (var (id, entry) in entries)
        {
            var ancestors = new HashSet<string>(StringComparer.Ordinal);
            var open = new Stack<string>(concepts[id].Is);
            while (open.TryPop(out var parent))
            {
                if (ancestors.Add(parent) && concepts.TryGetValue(parent, out var concept))
                {
                    Array.ForEach([.. concept.Is], open.Push);
                }
            }

            if (ancestors.Contains(id))
            {
                entry.File.Error(entry.At("is"), $"'{id}' is, through 'is', a case of itself.");
            }
        }
    }
}
