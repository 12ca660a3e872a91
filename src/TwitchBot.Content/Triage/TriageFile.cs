using TwitchBot.Content.Conditions;
using TwitchBot.Content.Yaml;

namespace TwitchBot.Content.Triage;

/// <summary>Reads triage.yaml: entries that start with <c>rule</c>, <c>advice</c> or <c>explanation</c>.</summary>
internal static class TriageFile
{
    private static readonly string[] Kinds = ["rule", "advice", "explanation"];

    public static TriageBook Read(ContentFile file, References references)
    {
        var rules = new List<TriageRule>();
        var advice = new List<TriageNote>();
        var explanations = new List<TriageNote>();
        var seen = new HashSet<(string, string)>();
        foreach (var entry in file.Entries())
        {
            if (Array.Find(Kinds, entry.Has) is not { } kind)
            {
                file.Error(entry.Node, "an entry starts with 'rule: name', 'advice: name' or 'explanation: name'.");
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
                var note = new TriageNote(id, When(entry, references), references.Phrase(entry, "say"), references.Sections(entry, "because"));
                (kind == "advice" ? advice : explanations).Add(note);
            }

            entry.RejectUnknownFields();
        }

        return new TriageBook(rules, advice, explanations);
    }

    private static TriageRule ReadRule(string id, Entry entry, References references) => new(
        id,
        When(entry, references),
        entry.Choice("urgency", UrgencyNames.ByName),
        references.Phrase(entry, "say"),
        references.Sections(entry, "because"),
        entry.Required("source"),
        entry.Date("reviewed"));

    private static Condition When(Entry entry, References references)
    {
        if (!entry.Has("when"))
        {
            entry.File.Error(entry.Node, "the field 'when' is missing; write 'when: always' where it always holds.");
        }

        return references.Condition(entry, "when") ?? Condition.Always;
    }
}
