using TwitchBot.Content.Articles;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Phrases;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Yaml;

namespace TwitchBot.Content;

/// <summary>What content files may refer to; an unknown name is reported with the nearest known one.</summary>
/// <remarks>Where nothing of a kind was read at all, its own file has the error, and references to it are not reported too.</remarks>
internal sealed class References(Phrasebook phrases, ConceptBook concepts, Library library)
{
    public string Phrase(Entry entry, string field)
    {
        var key = entry.Required(field);
        if (key.Length > 0 && phrases.Keys.Count > 0 && !phrases.Has(key))
        {
            entry.File.Error(entry.At(field), $"phrases.yaml has no phrase '{key}'{NearestName.Hint(key, phrases.Keys)}");
        }

        return key;
    }

    public IReadOnlyList<string> Concepts(Entry entry, string field)
    {
        var items = entry.Items(field);
        foreach (var (id, node) in items.Where(item => IsUnknown(item.Text)))
        {
            entry.File.Error(node, UnknownConcept(id));
        }

        return [.. items.Select(item => item.Text)];
    }

    public IReadOnlyList<string> Sections(Entry entry, string field)
    {
        var items = entry.Items(field);
        if (items.Count == 0)
        {
            entry.File.Error(entry.At(field), $"the field '{field}' must name at least one article section.");
        }

        foreach (var (id, node) in items.Where(item => library.Sections.Count > 0 && !library.Has(item.Text)))
        {
            entry.File.Error(node, $"no article has the section '{id}'{NearestName.Hint(id, library.SectionIds)}");
        }

        return [.. items.Select(item => item.Text)];
    }

    public Condition? Condition(Entry entry, string field)
    {
        if (entry.Optional(field) is not { } text)
        {
            return null;
        }

        var parsed = ConditionParser.Parse(text);
        if (parsed.Condition is null)
        {
            entry.File.Error(entry.At(field), $"'{text}' cannot be read as a condition: {parsed.Error}");
            return null;
        }

        foreach (var id in parsed.Condition.Concepts().Where(IsUnknown).Distinct(StringComparer.Ordinal))
        {
            entry.File.Error(entry.At(field), UnknownConcept(id));
        }

        return parsed.Condition;
    }

    private bool IsUnknown(string concept) => concepts.All.Count > 0 && !concepts.Has(concept);

    private string UnknownConcept(string id) =>
        $"vocabulary.yaml has no concept '{id}'{NearestName.Hint(id, concepts.All.Select(concept => concept.Id))}";
}
