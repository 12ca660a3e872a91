using TwitchBot.Content.Conditions;
using TwitchBot.Content.Yaml;

namespace TwitchBot.Content.Triage;

/// <summary>Reads triage.yaml: entries that start with <c>rule</c>, <c>advice</c>, <c>professional</c> or <c>discuss</c>.</summary>
internal static class TriageFile
{
    private static readonly string[] Kinds = ["rule", "advice", "professional", "discuss"];

    public static TriageBook Read(ContentFile file, ContentFile explanations, References references)
    {
        var rules = new List<TriageRule>();
        var notes = Kinds.ToDictionary(kind => kind, _ => new List<TriageNote>(), StringComparer.Ordinal);
        var seen = new HashSet<(string, string)>();
        foreach (var entry in file.Entries())
        {
            if (Array.Find(Kinds, entry.Has) is not { } kind)
            {
                file.Error(entry.Node, "an entry starts with 'rule: name', 'advice: name', 'professional: name' or 'discuss: name'.");
                continue;
            }

            var id = entry.Required(kind);
            if (id.Length > 0 && !seen.Add((kind, id)))
            {
                file.Error(entry.At(kind), $"the {kind} '{id}' is there twice.");
            }

            if (kind == "rule")
            {
                rules.Add(ReadRule(id, entry, references));
            }
            else
            {
                notes[kind].Add(new TriageNote(id, When(entry, references), references.Phrase(entry, "say"), references.Sections(entry, "because")));
            }

            entry.RejectUnknownFields();
        }

        return new TriageBook(rules, notes["advice"], notes["professional"], notes["discuss"], ExplanationFile.Read(explanations, references));
    }

    private static TriageRule ReadRule(string id, Entry entry, References references) => new(
        id,
        When(entry, references),
        entry.Choice("urgency", UrgencyNames.ByName),
        references.Phrase(entry, "say"),
        references.Sections(entry, "because"),
        entry.Required("source"),
        entry.Date("reviewed"));

    public static Condition When(Entry entry, References references)
    {
        if (!entry.Has("when"))
        {
            entry.File.Error(entry.Node, "the field 'when' is missing; write 'when: always' where it always holds.");
        }

        return references.Condition(entry, "when") ?? Condition.Always;
    }
}
