using TwitchBot.Content.Articles;
using TwitchBot.Content.Conditions;
using TwitchBot.Content.Phrases;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Yaml;

namespace TwitchBot.Content;

/// <summary>What content files may refer to; an unknown name is reported with the nearest known one.</summary>
internal sealed class References(Phrasebook phrases, ConceptBook concepts, Library library)
{
    public string Phrase(Entry entry, string field)
    {
        var key = entry.Required(field);
        if (key.Length > 0 && !phrases.Has(key))
        {
            entry.File.Error(entry.At(field), $"phrases.yaml has no phrase '{key}'{NearestName.Hint(key, phrases.Keys)}.");
        }

        return key;
    }

    public IReadOnlyList<string> Concepts(Entry entry, string field)
    {
        var ids = entry.Texts(field);
        foreach (var id in ids.Where(id => !concepts.Has(id)))
        {
            entry.File.Error(entry.At(field), UnknownConcept(id));
        }

        return ids;
    }

    public IReadOnlyList<string> Sections(Entry entry, string field)
    {
        var ids = entry.Texts(field);
        if (ids.Count == 0)
        {
            entry.File.Error(entry.Node, $"the field '{field}' must name at least one article section.");
        }

        foreach (var id in ids.Where(id => !library.Has(id)))
        {
            entry.File.Error(entry.At(field), $"no article has the section '{id}'{NearestName.Hint(id, library.SectionIds)}.");
        }

        return ids;
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

        foreach (var id in parsed.Condition.Concepts().Where(id => !concepts.Has(id)))
        {
            entry.File.Error(entry.At(field), UnknownConcept(id));
        }

        return parsed.Condition;
    }

    private string UnknownConcept(string id) =>
        $"vocabulary.yaml has no concept '{id}'{NearestName.Hint(id, concepts.All.Select(concept => concept.Id))}.";
}
