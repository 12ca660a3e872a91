using TwitchBot.Content.Faq;

namespace TwitchBot.Knowledge.Ranking;

/// <summary>Something that can be asked about: a curated question, or a section by its own title.</summary>
/// <param name="Entry">The curated question; null for a section by its title.</param>
/// <param name="Sections">The indexes of the sections that answer it, best first.</param>
internal sealed record Topic(FaqEntry? Entry, int[] Sections);
