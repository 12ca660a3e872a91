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
            var ask = entry.Required("ask");
            if (ask.Length > 0 && entries.Exists(other => string.Equals(other.Ask, ask, StringComparison.OrdinalIgnoreCase)))
            {
                file.Error(entry.At("ask"), $"the question '{ask}' is there twice.");
            }

            entries.Add(new FaqEntry(ask, entry.Texts("also"), references.Sections(entry, "answer")));
            entry.RejectUnknownFields();
        }

        return entries;
    }
}
