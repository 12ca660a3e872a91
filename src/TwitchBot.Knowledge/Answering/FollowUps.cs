using TwitchBot.Content;
using TwitchBot.Content.Articles;
using TwitchBot.Content.Faq;

namespace TwitchBot.Knowledge.Answering;

/// <summary>The questions that may come after a section: about the same concepts or from the same article, and answered elsewhere.</summary>
internal sealed class FollowUps
{
    private const int Most = 3;

    private readonly Dictionary<string, string[]> _bySection = new(StringComparer.Ordinal);

    public FollowUps(BotContent content)
    {
        foreach (var shown in content.Faq.SelectMany(entry => entry.Answer).Distinct(StringComparer.Ordinal))
        {
            _bySection[shown] = Of(content, content.Library[shown]);
        }
    }

    /// <summary>The questions after a section.</summary>
    public IReadOnlyList<string> After(string section) => _bySection.GetValueOrDefault(section, []);

    private static string[] Of(BotContent content, Section shown) =>
    [
        .. content.Faq
            .Where(entry => !entry.Answer.Contains(shown.Id))
            .Select(entry => (entry.Ask, Near: Likeness(entry, shown, content.Library)))
            .Where(entry => entry.Near > 0)
            .OrderByDescending(entry => entry.Near)
            .Take(Most)
            .Select(entry => entry.Ask),
    ];

    private static int Likeness(FaqEntry entry, Section shown, Library library)
    {
        var answer = library[entry.Answer[0]];
        return (2 * answer.Concepts.Intersect(shown.Concepts, StringComparer.Ordinal).Count()) + (answer.Article == shown.Article ? 1 : 0);
    }
}
