using TwitchBot.Content;
using TwitchBot.Content.Text;
using TwitchBot.Content.Vocabulary;
using TwitchBot.Content.Yaml;
using YamlDotNet.RepresentationModel;

namespace TwitchBot.Cli.Validate;

/// <summary>Finds what is allowed in content and yet may be a slip: words that mean two things.</summary>
internal static class ContentNotes
{
    /// <summary>Notes on sound content; none where it has errors.</summary>
    public static IReadOnlyList<ContentError> Of(string directory, BotContent? content)
    {
        var notes = new List<ContentError>();
        if (content is null)
        {
            return notes;
        }

        var file = ContentFile.Load(directory, "vocabulary.yaml", notes);
        var seen = new Dictionary<(ConceptKind Kind, string Stems), List<string>>();
        foreach (var (id, _, value) in file.Named())
        {
            var concept = content.Concepts[id];
            foreach (var (word, node) in new Entry(file, (YamlMappingNode)value).Items("words"))
            {
                // Groups of words are made to overlap: they mean nothing by themselves.
                var key = (concept.Kind, Stems: string.Join(' ', Tokenizer.Split(word).Select(token => token.Stem)));
                if (concept.Kind == ConceptKind.Words)
                {
                    continue;
                }

                var owners = seen.TryGetValue(key, out var known) ? known : seen[key] = [];
                if (owners.Find(other => !AreRelated(content.Concepts, id, other)) is { } owner)
                {
                    file.Error(node, $"'{word}' also stands under '{owner}', which is a {KindOf(concept)} too; a message with it means both.");
                }

                owners.Add(id);
            }
        }

        return notes;
    }

    private static bool AreRelated(ConceptBook concepts, string one, string other) =>
        concepts.WithParents(one).Contains(other) || concepts.WithParents(other).Contains(one);

    private static string KindOf(Concept concept) => concept.Kind == ConceptKind.RedFlag ? "red flag" : concept.Kind.ToString().ToLowerInvariant();
}
