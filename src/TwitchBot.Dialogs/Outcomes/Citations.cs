using TwitchBot.Content.Articles;

namespace TwitchBot.Dialogs.Outcomes;

/// <summary>Numbers the article sections behind a text in the order they are first cited, so that each statement can name its own.</summary>
/// <param name="library">The articles.</param>
internal sealed class Citations(Library library)
{
    private readonly List<string> _sections = [];

    /// <summary>The marks of some sections: "[1] [3]".</summary>
    public string Mark(IEnumerable<string> sections) => string.Join(' ', sections.Select(Number).Distinct().Order().Select(number => $"[{number}]"));

    /// <summary>The sections cited, each with its number and the article it is in.</summary>
    public IEnumerable<(int Number, Section Section)> Cited() => _sections.Select((id, index) => (index + 1, library[id]));

    private int Number(string section)
    {
        if (!_sections.Contains(section))
        {
            _sections.Add(section);
        }

        return _sections.IndexOf(section) + 1;
    }
}
