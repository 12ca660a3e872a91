using TwitchBot.Content.Conditions;
using TwitchBot.Content.Yaml;

namespace TwitchBot.Content.Triage;

/// <summary>Reads triage.yaml: entries that start with <c>rule</c>, <c>advice</c> or <c>explanation</c>.</summary>
internal static class TriageFile
{
    public static TriageBook Read(ContentFile file, References references)
    {
        var rules = new List<TriageRule>();
        var advice = new List<TriageNote>();
        var explanations = new List<TriageNote>();
        foreach (var entry in file.Entries())
        {
            if (entry.Has("rule"))
            {
                rules.Add(ReadRule(entry, references));
            }
            else
            {
                var kind = entry.Has("advice") ? "advice" : "explanation";
                var note = new TriageNote(entry.Required(kind), When(entry, references), references.Phrase(entry, "say"), references.Sections(entry, "because"));
                (kind == "advice" ? advice : explanations).Add(note);
            }

            entry.RejectUnknownFields();
        }

        return new TriageBook(rules, advice, explanations);
    }

    private static TriageRule ReadRule(Entry entry, References references) => new(
        entry.Required("rule"),
        When(entry, references),
        entry.Choice("urgency", UrgencyNames.ByName),
        references.Phrase(entry, "say"),
        references.Sections(entry, "because"),
        entry.Required("source"),
        entry.Date("reviewed"));

    private static Condition When(Entry entry, References references) => references.Condition(entry, "when") ?? Condition.Always;
}
