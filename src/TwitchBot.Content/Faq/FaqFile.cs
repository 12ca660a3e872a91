using TwitchBot.Content.Yaml;

namespace TwitchBot.Content.Faq;

/// <summary>Reads faq.yaml.</summary>
internal static class FaqFile
{
    public static IReadOnlyList<FaqEntry> Read(ContentFile file, References references)
    {
        var entries = new List<FaqEntry>();
        foreach (var entry in file.Entries())
        {
            entries.Add(new FaqEntry(entry.Required("ask"), entry.Texts("also"), references.Sections(entry, "answer")));
            entry.RejectUnknownFields();
        }

        return entries;
    }
}
