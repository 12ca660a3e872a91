using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Content.Triage;

/// <summary>Reads explanations.yaml.</summary>
internal static class ExplanationFile
{
    public static IReadOnlyList<Explanation> Read(ContentFile file, References references)
    {
        var explanations = new List<Explanation>();
        foreach (var entry in file.Entries())
        {
            var id = entry.Required("explanation");
            if (id.Length > 0 && explanations.Exists(other => other.Id == id))
            {
                file.Error(entry.At("explanation"), $"the explanation '{id}' is there twice.");
            }

            explanations.Add(new Explanation(
                id,
                TriageFile.When(entry, references),
                references.Phrase(entry, "say"),
                references.Sections(entry, "because"),
                EvidenceIn(entry, "for", references),
                EvidenceIn(entry, "against", references)));
            entry.RejectUnknownFields();
        }

        return explanations;
    }

    private static List<Evidence> EvidenceIn(Entry entry, string field, References references)
    {
        var evidence = new List<Evidence>();
        if (entry.Find(field) is not { } node)
        {
            return evidence;
        }

        foreach (var item in node is YamlSequenceNode list ? list.Children : [node])
        {
            if (item is not YamlMappingNode map)
            {
                entry.File.Error(item, $"'{field}' holds entries with 'when', 'say' and 'because'.");
                continue;
            }

            var inner = new Entry(entry.File, map);
            evidence.Add(new Evidence(TriageFile.When(inner, references), references.Phrase(inner, "say"), references.Sections(inner, "because")));
            inner.RejectUnknownFields();
        }

        return evidence;
    }
}
